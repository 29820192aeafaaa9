package app.ukemi.journal;

import app.ukemi.db.Aside;
import app.ukemi.db.Emended;
import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words that backups still hold of mistakes that were deleted for good. All methods wait for the disk. */
public final class OldWords {
    private final Path journal;
    private final List<BackupFolder> folders;
    private final boolean away;

    /**
     * @param journal its path
     * @param usual where backups lie of which nothing else was said
     * @param chosen where they lie now; null for the usual folder
     */
    OldWords(Path journal, BackupFolder usual, @Nullable BackupFolder chosen) {
        this.journal = journal;
        folders = chosen == null ? List.of(usual) : List.of(chosen, usual);
        away = chosen != null && chosen.isAway();
    }

    /**
     * Where the words still are.
     *
     * @param in the backups that hold them, the newest first in each folder
     * @param unsure whether there may be others, which cannot be read now
     */
    public record Found(List<Backup> in, boolean unsure) {}

    /** Looks through all backups for these mistakes. */
    public Found find(Collection<UUID> mistakes) {
        List<Backup> in = new ArrayList<>();
        boolean unsure = away;
        for (Backup backup : all()) {
            try {
                if (new Emended(backup.file()).holds(mistakes)) {
                    in.add(backup);
                }
            } catch (TroubleException e) {
                System.getLogger(OldWords.class.getName())
                        .log(System.Logger.Level.WARNING, "A backup could not be looked through", e);
                unsure = true;
            }
        }
        return new Found(List.copyOf(in), unsure);
    }

    private List<Backup> all() {
        List<Backup> all = new ArrayList<>();
        folders.forEach(folder -> all.addAll(folder.list()));
        Path beside = Aside.beside(journal);
        if (Files.isRegularFile(beside)) {
            all.add(new Backup(madeAt(beside), BackupReason.BEFORE_UPGRADE, beside));
        }
        return all;
    }

    /** Of a copy whose name does not say it. */
    private static Instant madeAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /** Takes these mistakes out of a backup. Nothing when that is done, else why the backup is still as it was. */
    public Optional<SaveTrouble> takeOut(Backup backup, Collection<UUID> mistakes) {
        folders.forEach(BackupFolder::tidy);
        return new Emended(backup.file()).without(mistakes);
    }
}
