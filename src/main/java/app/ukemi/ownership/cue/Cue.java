package app.ukemi.ownership.cue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a cue list.
 *
 * @param start the pattern
 * @param needed words of which one must be in the text for the pattern to fit; null where none has to
 * @param notAfter what must not stand just before it
 * @param exception whether it says where its section does not hold, and not where it does
 * @param line where it stands in the list, counted from 1
 */
record Cue(Step start, @Nullable WordSet needed, @Nullable Step notAfter, boolean exception, int line) {
    /** How many words before are looked at. */
    private static final int LOOK_BACK = 20;

    /** The words that are meant, where the pattern begins at this word. */
    Optional<Match> at(Words words, int from) {
        int[] marks = {from, Step.NONE};
        int end = start.match(words, from, marks);
        if (end == Step.NONE || isAfter(words, from)) {
            return Optional.empty();
        }
        return Optional.of(new Match(marks[0], marks[1] == Step.NONE ? end : marks[1], line));
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
