package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action. One shape for all states, so that a word written for one of them is still there
 * when the user tries another.
 *
 * @param on the day it was done, retired, replaced or dropped
 * @param note the evidence that it is done, or the reason why it was dropped
 * @param replacement the action that took its place
 */
public record Outcome(
        ActionState state,
        @Nullable LocalDate on,
        String note,
        @Nullable UUID replacement) {

    /** Nothing has come of it yet. */
    public static final Outcome OPEN = new Outcome(ActionState.OPEN, null, "", null);

    public Outcome withState(ActionState next) {
        return new Outcome(next, on, note, replacement);
    }

    public Outcome withOn(@Nullable LocalDate next) {
        return new Outcome(state, next, note, replacement);
    }

    public Outcome withNote(String next) {
        return new Outcome(state, on, next, replacement);
    }

    public Outcome withReplacement(@Nullable UUID next) {
        return new Outcome(state, on, note, next);
    }
}
