package app.ukemi.journal;

import app.ukemi.db.Salvage;
import app.ukemi.domain.Backup;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rescue.RescueList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;

/**
 * The way out of a damaged journal: what can be read of it, and what the newest good backup has, becomes a new one.
 * The damaged file and all beside it stay as they are, byte for byte. All methods wait for the disk.
 */
public final class Rescue {
    private final Path damaged;
    private final List<Backup> backups;

    private Rescue(Path damaged, List<Backup> backups) {
        this.damaged = damaged;
        this.backups = backups;
    }

    /**
     * Of this file, which need not be a journal any more.
     *
     * @param backups of it, the newest first; the first that is sound is taken
     */
    public static Rescue of(Path damaged, List<Backup> backups) {
        return new Rescue(damaged, List.copyOf(backups));
    }

    /**
     * What a rescue would bring. Writes nothing but private copies that go again.
     *
     * @param goOn takes note of the share that is done, and says whether to go on
     * @throws CancellationException when it was not to go on
     * @throws TroubleException when the file cannot be read at all
     */
    public RescueList look(DoublePredicate goOn) throws TroubleException {
        try (Salvage salvage = salvage(goOn)) {
            return salvage.list();
        }
    }

    /**
     * Writes the new journal, unless there is nothing to be put into it.
     *
     * @param target where no file is
     * @throws CancellationException when it was not to go on; then there is no new file
     * @throws TroubleException when it is not on disk, with the reason
     */
    public RescueList into(Path target, DoublePredicate goOn) throws TroubleException {
        try (Salvage salvage = salvage(goOn)) {
            if (salvage.list().saved() > 0) {
                salvage.save(target);
            }
            return salvage.list();
        }
    }

    private Salvage salvage(DoublePredicate goOn) throws TroubleException {
        List<Salvage.Source> sources =
                backups.stream().map(each -> new Salvage.Source(each.file(), each.at())).toList();
        return Salvage.of(damaged, sources, goOn);
    }

    /** Whether there is any backup, sound or not. */
    public boolean hasBackup() {
        return !backups.isEmpty();
    }

    /** A name that is free: the wished one, or that with a number behind it. */
    public static Path free(Path wished, String ending) {
        Path free = wished.resolveSibling(wished.getFileName() + ending);
        for (int number = 2; Files.exists(free); number++) {
            free = wished.resolveSibling(wished.getFileName() + " " + number + ending);
        }
        return free;
    }
}
