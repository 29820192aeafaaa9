package app.ukemi.journal;

import app.ukemi.domain.Refusal;
import java.nio.file.Path;

/** What came of asking for a journal. */
public sealed interface JournalOpening {

    /**
     * It is open.
     *
     * @param sample whether it is the throw-away copy of the sample
     */
    record Opened(Journal journal, boolean sample) implements JournalOpening {}

    /**
     * It is not, and everything on disk is as it was.
     *
     * @param path as it was asked for
     * @param holder the process that has it open, where that is the reason and it is known; else empty
     */
    record Refused(Path path, Refusal why, String holder) implements JournalOpening {}
}
