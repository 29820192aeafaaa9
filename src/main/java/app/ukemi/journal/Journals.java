package app.ukemi.journal;

import app.ukemi.db.JournalFile;
import app.ukemi.db.Opening;
import app.ukemi.db.Store;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways to a journal. All of them wait for the disk. */
public final class Journals {
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

    /** Opens a journal that is there, to be read at once; {@link Journal#judge} is to follow. */
    public JournalOpening open(Path file) {
        return opened(JournalFile.openAtOnce(file));
    }

    /** Makes a journal where there is no file yet, and opens it. */
    public JournalOpening create(Path file) {
        return opened(JournalFile.create(file));
    }

    /** A fresh copy of the sample in a folder of its own, which goes when the journal is closed. */
    public JournalOpening sample(Locale locale) throws IOException, TroubleException {
        Path folder = Files.createTempDirectory("ukemi-sample");
        Opening opening = JournalFile.create(folder.resolve("sample.ukemi"));
        if (!(opening instanceof Opening.Opened(JournalFile file))) {
            return opened(opening);
        }
        var journal = new Journal(new Store(file), ids, clock, () -> throwAway(folder));
        for (Mistake mistake : SampleJournal.mistakes(locale, clock, ids)) {
            journal.save(mistake);
        }
        return new JournalOpening.Opened(journal, true);
    }

    private static void throwAway(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            System.getLogger(Journals.class.getName())
                    .log(System.Logger.Level.WARNING, "The copy of the sample was not removed", e);
        }
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

    private JournalOpening opened(Opening opening) {
        return switch (opening) {
            case Opening.Opened(JournalFile file) ->
                new JournalOpening.Opened(new Journal(new Store(file), ids, clock), false);
            case Opening.Refused(Path path, Refusal why, String holder) ->
                new JournalOpening.Refused(path, why, holder);
        };
    }
}
