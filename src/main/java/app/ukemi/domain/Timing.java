package app.ukemi.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an action is to be done: by a day, and at an occasion. */
public record Timing(Due due, Cue cue) {

    /** Neither a day nor an occasion. */
    public static final Timing OPEN = new Timing(Due.OPEN, Cue.NONE);

    /** By a day of which nobody noted when it was given; at no particular occasion. */
    public static Timing by(@Nullable LocalDate day) {
        return OPEN.withDue(Due.by(day));
    }

    public Timing withDue(Due next) {
        return new Timing(next, cue);
    }

    public Timing withCue(Cue next) {
        return new Timing(due, next);
    }
}
