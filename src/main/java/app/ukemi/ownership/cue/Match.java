package app.ukemi.ownership.cue;

/**
 * Words that a line of a cue list means.
 *
 * @param from the first word
 * @param to behind the last word
 */
public record Match(int from, int to) {

    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }

    /** Both as one. */
    Match and(Match other) {
        return new Match(Math.min(from, other.from), Math.max(to, other.to));
    }

    int length() {
        return to - from;
    }
}
