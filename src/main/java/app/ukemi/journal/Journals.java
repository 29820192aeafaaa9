package app.ukemi.journal;

import app.ukemi.db.JournalFile;
import app.ukemi.db.Opening;
import app.ukemi.db.Store;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.SaveTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The ways to a journal. All of them wait for the disk. */
public final class Journals {
    /** How long what was thrown away can be brought back. */
    public static final Duration KEPT_IN_TRASH = Duration.ofDays(30);

    private final Path usual;
    private final Ids ids;
    private final Clock clock;

    /** With the place of the journal that one has who asked for no other. */
    public Journals(Path usual, Ids ids, Clock clock) {
        this.usual = usual;
        this.ids = ids;
        this.clock = clock;
    }

    public Path usual() {
        return usual;
    }

    /** Opens a journal that is there; what has been in its trash for too long goes for good. */
    public JournalOpening open(Path file) {
        return opened(JournalFile.open(file), false);
    }

    /** Makes a journal where there is no file yet, and opens it. */
    public JournalOpening create(Path file) {
        return opened(JournalFile.create(file), false);
    }

    /** A fresh copy of the sample in a folder of its own, which goes when the journal is closed. */
    public JournalOpening sample(Locale locale) throws IOException, TroubleException {
        Path folder = Files.createTempDirectory("ukemi-sample");
        JournalOpening opening = opened(JournalFile.create(folder.resolve("sample.ukemi")), true);
        if (opening instanceof JournalOpening.Opened(Journal journal, _)) {
            for (Mistake mistake : SampleJournal.mistakes(locale, clock, ids)) {
                journal.save(mistake);
            }
            journal.throwAwayOnClose();
        }
        return opening;
    }

    /**
     * Saves what is on disk and what could not be saved as one new journal elsewhere. Where nothing can be read of
     * the present one, the new one holds what could not be saved.
     */
    public Optional<SaveTrouble> rescue(Journal journal, Collection<Mistake> unsaved, Path target)
            throws TroubleException {
        boolean copied = journal.saveCopy(target).isEmpty();
        Opening opening = copied ? JournalFile.open(target) : JournalFile.create(target);
        if (!(opening instanceof Opening.Opened(JournalFile file))) {
            return Optional.of(SaveTrouble.OTHER);
        }
        try (var rescued = new Journal(new Store(file), ids, clock)) {
            for (Mistake mistake : unsaved) {
                rescued.save(mistake);
            }
        }
        return Optional.empty();
    }

    private JournalOpening opened(Opening opening, boolean sample) {
        return switch (opening) {
            case Opening.Opened(JournalFile file) ->
                new JournalOpening.Opened(new Journal(new Store(file), ids, clock), sample);
            case Opening.Refused(Path path, var why, String holder) ->
                new JournalOpening.Refused(path, why, holder);
        };
    }
}
