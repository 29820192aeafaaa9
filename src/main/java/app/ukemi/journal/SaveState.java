package app.ukemi.journal;

import app.ukemi.domain.SaveTrouble;
import java.time.Instant;

/** How what was typed stands to what is on disk. */
public sealed interface SaveState {

    /** Nothing was changed since the journal was opened. */
    record Idle() implements SaveState {}

    /** Something that was changed is not on disk yet, and will be in a moment. */
    record Saving() implements SaveState {}

    /** Everything that was changed is on disk, since then. */
    record Saved(Instant at) implements SaveState {}

    /** Something could not be saved. It is kept, and tried again and again. */
    record Failed(SaveTrouble why) implements SaveState {}
}
