package app.ukemi.ownership.cue;

/**
 * Words that a line of a cue list means.
 *
 * @param from the first word
 * @param to behind the last word
 * @param line of the list
 */
public record Match(int from, int to, int line) {

    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }

    int length() {
        return to - from;
    }
}
