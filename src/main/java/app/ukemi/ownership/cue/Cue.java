package app.ukemi.ownership.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a cue list.
 *
 * @param section where it stands
 * @param start the pattern
 * @param needed of each of these a word must be there for the pattern to fit; the fewer words, the sooner
 * @param crosses whether it can reach into the next sentence
 * @param notAfter what must not stand just before it
 * @param exception whether it says where its section does not hold, and not where it does
 * @param weak whether it counts only where another line of its section means some of the same words
 * @param line where it stands in the list
 */
record Cue(
        String section,
        Step start,
        List<WordSet> needed,
        boolean crosses,
        @Nullable Step notAfter,
        boolean exception,
        boolean weak,
        int line) {
    /** How many words before are looked at. */
    private static final int LOOK_BACK = 20;

    /** The words that are meant, where the pattern begins at this word; null where it does not. */
    @Nullable Match at(Words words, int from) {
        int[] marks = {from, Step.NONE};
        int end = start.match(words, from, marks);
        if (end == Step.NONE || isAfter(words, from)) {
            return null;
        }
        return new Match(marks[0], marks[1] == Step.NONE ? end : marks[1]);
    }

    private boolean isAfter(Words words, int from) {
        if (notAfter != null) {
            for (int before = Math.max(0, from - LOOK_BACK); before < from; before++) {
                if (notAfter.match(words, before, new int[] {from, 0}) == from) {
                    return true;
                }
            }
        }
        return false;
    }
}
