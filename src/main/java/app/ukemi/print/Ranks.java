package app.ukemi.print;

import app.ukemi.domain.PlanPart;

/**
 * What gives way first: the higher a row's or a sentence's rank, the sooner. A first row or sentence weighs more than
 * a later one of the same part, and what people are to do or were told weighs more than what was weighed beside it.
 */
final class Ranks {
    /** From one sentence of a text to the next. */
    static final double SENTENCE = 9;
    /** What stands in the other columns of a row, against its first one. */
    static final double BESIDE = 4;
    /** Stays whatever happens. */
    static final double ALWAYS = 0;

    private Ranks() {}

    /** The rank of a row, counted from 0. */
    static double row(PlanPart part, int row) {
        return first(part) + row * step(part);
    }

    private static double first(PlanPart part) {
        return switch (part) {
            case ADMISSION, PACE, ANSWERS -> ALWAYS;
            case SHORT_TERM, PERMANENT -> 2;
            case IMPACT, REVIEWS -> 12;
            case FIRST_DRAFT -> 16;
            case ALTERNATIVES, ADVICE, CONVERSATIONS, NOTES -> 20;
        };
    }

    private static double step(PlanPart part) {
        return switch (part) {
            case ADMISSION, PACE, ANSWERS, FIRST_DRAFT -> ALWAYS;
            case SHORT_TERM, PERMANENT -> 5;
            case NOTES -> 6;
            case IMPACT, REVIEWS, ALTERNATIVES, ADVICE, CONVERSATIONS -> 8;
        };
    }
}
