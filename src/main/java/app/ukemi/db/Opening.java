package app.ukemi.db;

import app.ukemi.domain.Refusal;
import java.nio.file.Path;

/** What came of opening or making a journal. */
public sealed interface Opening {

    /** It is open, for writing or for reading alone. */
    record Opened(JournalFile journal) implements Opening {}

    /**
     * It is not, and everything on disk is as it was.
     *
     * @param path as it was asked for
     * @param why one reason, for which the messages have words
     * @param holder the process that has it open, when that is the reason and it is known; else empty
     */
    record Refused(Path path, Refusal why, String holder) implements Opening {}
}
