package app.ukemi.domain.search;

import java.util.List;

/**
 * How much the texts in which words were found tell that their mistake is the one that was meant: a title more than a
 * lesson, a lesson more than a note; and all the words in one text more than the same words spread over several.
 */
public final class Ranking {
    private static final double TOGETHER = 4;
    private static final double EACH_FURTHER = 0.25;
    private static final int MOST_FURTHER = 4;

    private Ranking() {}

    /**
     * Of a mistake in which these were found; more is likelier.
     *
     * @param together whether one of the texts has all the words
     */
    public static double of(List<Trace> found, boolean together) {
        double best = found.stream().mapToDouble(trace -> weight(trace.place())).max().orElse(0);
        return best + (together ? TOGETHER : 0) + EACH_FURTHER * Math.min(found.size() - 1, MOST_FURTHER);
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
