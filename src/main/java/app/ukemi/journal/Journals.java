package app.ukemi.journal;

import app.ukemi.db.Aside;
import app.ukemi.db.Claim;
import app.ukemi.db.JournalFile;
import app.ukemi.db.Opening;
import app.ukemi.db.Store;
import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Holder;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Refusal;
import app.ukemi.domain.Regrouping;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways to a journal. All of them wait for the disk. */
public final class Journals {
    private final Places places;
    private final Ids ids;
    private final Clock clock;

    /** With where things lie when the user has not said otherwise. */
    public Journals(Places places, Ids ids, Clock clock) {
        this.places = places;
        this.ids = ids;
        this.clock = clock;
    }

    /** The place of the journal that one has who asked for no other. */
    public Path usual() {
        return places.journal();
    }

    /**
     * The backups of an open journal.
     *
     * @param chosen the folder that the user has chosen for those of all journals; empty for the usual one
     */
    public Backups backups(Journal journal, String chosen) {
        Path root = chosen.isEmpty() ? places.backups() : Path.of(chosen);
        var usual = new BackupFolder(places.backups(), journal.path());
        return new Backups(journal, new BackupFolder(root, journal.path()), usual, clock);
    }

    /** The ways back to a backup. */
    public Restoring restoring() {
        return new Restoring(this);
    }

    /** Opens a journal that nobody writes to, such as a backup, only to be read. */
    public JournalOpening look(Path file) {
        return opened(JournalFile.read(file));
    }

    Journal journal(JournalFile file) {
        return new Journal(new Store(file), ids, clock);
    }

    /** Opens a journal that is there, to be read at once; {@link Journal#judge} is to follow. */
    public JournalOpening open(Path file) {
        return open(file, new Claim(clock.instant(), null));
    }

    /** The same although somebody at another computer has it, of whom nothing has been heard since they were seen. */
    public JournalOpening openAnyway(Path file, Holder silent) {
        return open(file, new Claim(clock.instant(), silent));
    }

    private JournalOpening open(Path file, Claim claim) {
        return opened(JournalFile.openAtOnce(file, new Aside(() -> aside(file.toRealPath())), claim));
    }

    /**
     * The way out of a damaged journal, with all its backups, wherever they lie.
     *
     * @param chosen the folder that the user has chosen for backups; empty for the usual one
     */
    public Rescue rescue(Path damaged, String chosen) {
        List<Path> roots = chosen.isEmpty() ? List.of(places.backups()) : List.of(Path.of(chosen), places.backups());
        return Rescue.of(damaged, roots.stream()
                .distinct()
                .flatMap(root -> new BackupFolder(root, real(damaged)).list().stream())
                .sorted(Comparator.comparing(Backup::at).reversed())
                .toList());
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath();
        }
    }

    /** What is changed by a newer Ukemi lies in the usual folder: which other one was chosen is not known yet. */
    private Path aside(Path journal) throws IOException {
        var folder = new BackupFolder(places.backups(), journal);
        return folder.next(clock.instant(), BackupReason.BEFORE_UPGRADE).file();
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
        SampleJournal.Content content = SampleJournal.read(locale, clock, ids);
        for (Mistake mistake : content.mistakes()) {
            journal.save(mistake);
            journal.leave(mistake.id());
        }
        journal.same().regroup(new Regrouping(content.groups(), Set.of()));
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
        try (Journal rescued = journal(file)) {
            for (Mistake mistake : unsaved) {
                rescued.save(mistake);
            }
        }
        return Optional.empty();
    }

    /** Others see from the first moment on who has it. */
    private static void beat(Journal journal) {
        try {
            journal.beat();
        } catch (TroubleException e) {
            System.getLogger(Journals.class.getName()).log(System.Logger.Level.WARNING, "The lock says nothing", e);
        }
    }

    private JournalOpening opened(Opening opening) {
        return switch (opening) {
            case Opening.Opened(JournalFile file) -> {
                Journal journal = journal(file);
                beat(journal);
                yield new JournalOpening.Opened(journal, false);
            }
            case Opening.Refused(Path path, Refusal why, String holder) ->
                new JournalOpening.Refused(path, why, holder);
        };
    }
}
