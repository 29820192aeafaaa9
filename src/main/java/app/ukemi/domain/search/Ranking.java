package app.ukemi.domain.search;

import java.util.List;

/**
 * How much a text tells that its mistake is the one that was meant: a title more than a lesson, a lesson more than a
 * note; and all the words in one text more than the same words spread over several.
 */
public final class Ranking {
    private static final double TOGETHER = 4;
    private static final double EACH_FURTHER = 0.25;
    private static final int MOST_FURTHER = 4;

    private Ranking() {}

    /** Of a mistake in which these texts were found; more is better. */
    public static double of(List<Entry> found, List<Term> wanted) {
        double best = 0;
        for (Entry entry : found) {
            boolean together = wanted.size() > 1 && wanted.stream().allMatch(term -> term.isIn(entry.text()));
            best = Math.max(best, weight(entry.place()) + (together ? TOGETHER : 0));
        }
        return best + EACH_FURTHER * Math.min(found.size() - 1, MOST_FURTHER);
    }

    private static double weight(Place place) {
        return switch (place) {
            case TITLE -> 10;
            case TAG -> 7;
            case LESSON -> 6;
            case ADMISSION, ACTION -> 5;
            case ACCOUNT, CAUSE, CONCERNED, PARTNER, OWNER, TOLD, GIVER, ASKED -> 4;
            case FIRST_DRAFT, NOTICE, NOTE, TOLD_NOTE, WHY_LATE -> 1;
            default -> 3;
        };
    }
}
