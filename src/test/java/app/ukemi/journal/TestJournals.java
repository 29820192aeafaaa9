package app.ukemi.journal;

import app.ukemi.db.JournalFile;
import app.ukemi.db.Opening;
import app.ukemi.db.Store;
import app.ukemi.domain.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/** Real journals on real files. */
public final class TestJournals {
    private TestJournals() {}

    /** Opens the journal, or makes it where there is none. */
    public static Journal open(Path file, Clock clock) {
        Opening opening = Files.exists(file) ? JournalFile.open(file) : JournalFile.create(file);
        return switch (opening) {
            case Opening.Opened(JournalFile journal) ->
                new Journal(new Store(journal), new Ids(clock, new Random(1)), clock);
            case Opening.Refused refused -> throw new IllegalStateException("Refused: " + refused);
        };
    }
}
