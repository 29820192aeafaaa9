package app.ukemi.journal;

import app.ukemi.db.Troubles;
import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.rule.BackupRotation;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The backups of the open journal. A backup is written beside its name with {@code VACUUM INTO}, opened, checked whole
 * and counted against the journal, and only then given its name, so that everything of that name can be relied on.
 */
public final class Backups {
    private final Journal journal;
    private final BackupFolder folder;
    private final BackupFolder usual;
    private final Clock clock;

    /**
     * @param folder where they lie now
     * @param usual where they lie when the user has not said otherwise
     */
    public Backups(Journal journal, BackupFolder folder, BackupFolder usual, Clock clock) {
        this.journal = journal;
        this.folder = folder;
        this.usual = usual;
        this.clock = clock;
    }

    /** What came of making a backup. */
    public sealed interface Outcome {
        /** It is safely on its disk. */
        record Made(Backup backup) implements Outcome {}

        /** There is none, and nothing was changed. */
        record Failed(SaveTrouble why) implements Outcome {}

        /** This day has one already. */
        record NotDue() implements Outcome {}
    }

    /**
     * Makes one now, and lets those go that are no longer kept; but not while something is set aside, since what is to
     * be restored may be one of them.
     */
    public Outcome make(BackupReason why) {
        folder.tidy();
        try {
            Backup next = folder.next(clock.instant().truncatedTo(ChronoUnit.SECONDS), why);
            Optional<SaveTrouble> trouble = journal.saveCopy(next.file());
            if (trouble.isPresent()) {
                return new Outcome.Failed(trouble.get());
            }
            if (why == BackupReason.DAILY || why == BackupReason.BY_HAND) {
                removeExpired();
            }
            return new Outcome.Made(next);
        } catch (IOException e) {
            return new Outcome.Failed(Troubles.of(e, folder.root()));
        }
    }

    /** Makes the backup of this day, unless it has one. */
    public Outcome makeDaily() {
        LocalDate today = LocalDate.now(clock);
        boolean due = list().stream().noneMatch(backup -> day(backup.at()).equals(today));
        return due ? make(BackupReason.DAILY) : new Outcome.NotDue();
    }

    /** The newest first. */
    public List<Backup> list() {
        return folder.list();
    }

    public BackupFolder folder() {
        return folder;
    }

    /**
     * What they still hold of what was deleted: those in the folder that is chosen now, and in the usual one, where
     * they lay before or where a newer Ukemi sets them aside.
     */
    public OldWords oldWords() {
        return new OldWords(journal.path(), usual, folder.path().equals(usual.path()) ? null : folder);
    }

    private void removeExpired() throws IOException {
        for (Backup backup : BackupRotation.expired(list(), clock.getZone(), clock.instant())) {
            Files.deleteIfExists(backup.file());
        }
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }
}
