package app.ukemi.print;

import app.ukemi.domain.PlanPart;

/**
 * What gives way first: the higher a row's or a sentence's rank, the sooner. A first row or sentence weighs more than
 * a later one of the same part, and what people are to do or were told weighs more than what was weighed beside it.
 */
final class Ranks {
    /** From one sentence of a text to the next. */
    static final double SENTENCE = 9.01;
    /** What stands in the other columns of a row, against its first one. */
    static final double BESIDE = 4;
    /** Stays whatever happens. */
    static final double ALWAYS = 0;

    private Ranks() {}

    /** The rank of a row, counted from 0. */
    static double row(PlanPart part, int row) {
        return first(part) + row * step(part);
    }

    /** No two are the same, so that a page is filled row by row. */
    private static double first(PlanPart part) {
        return switch (part) {
            case ADMISSION, PACE, ANSWERS -> ALWAYS;
            case SHORT_TERM -> 2.1;
            case PERMANENT -> 3.4;
            case IMPACT -> 10.2;
            case REVIEWS -> 11.3;
            case FIRST_DRAFT -> 14.6;
            case ALTERNATIVES -> 15.7;
            case ADVICE -> 16.8;
            case CONVERSATIONS -> 17.9;
            case NOTES -> 19.2;
        };
    }

    private static double step(PlanPart part) {
        return switch (part) {
            case ADMISSION, PACE, ANSWERS, FIRST_DRAFT -> ALWAYS;
            case SHORT_TERM, PERMANENT -> 5.02;
            case NOTES -> 6.03;
            case IMPACT, REVIEWS, ALTERNATIVES, ADVICE, CONVERSATIONS -> 8.05;
        };
    }
}
