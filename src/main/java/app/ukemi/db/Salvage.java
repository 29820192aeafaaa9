package app.ukemi.db;

import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.rescue.RescueList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * A sound journal in memory, made of what can be read of a damaged one and of the newest backup that can be relied
 * on. Of both, private copies are read; not a byte of them is changed.
 */
public final class Salvage implements AutoCloseable {
    private final Connection tables;
    private final RescueList list;

    private Salvage(Connection tables, RescueList list) {
        this.tables = tables;
        this.list = list;
    }

    /** A backup to take from, and when it was made. */
    public record Source(Path file, Instant at) {}

    /**
     * Puts it together. Reads all of the file.
     *
     * @param backups the newest first
     * @param goOn takes note of the share that is done, and says whether to go on
     * @throws CancellationException when it was not to go on
     */
    public static Salvage of(Path damaged, List<Source> backups, DoublePredicate goOn)
            throws IOException, SQLException {
        if (!Files.isRegularFile(damaged)) {
            throw new NoSuchFileException(damaged.toString());
        }
        var stages = new Stages(goOn);
        Connection tables = Connections.inMemory();
        boolean done = false;
        try (PrivateCopy copy = PrivateCopy.ofDamaged(damaged.toRealPath());
                GoodBackup backup = GoodBackup.newest(backups)) {
            RescueList list = new SalvageBuilder(tables, backup, stages).build(copy.file());
            done = true;
            return new Salvage(tables, list);
        } finally {
            if (!done) {
                tables.close();
            }
        }
    }

    /** What came from where. */
    public RescueList list() {
        return list;
    }

    /** Saves it as a new journal; nothing when that is safely on disk. */
    public Optional<SaveTrouble> save(Path target) {
        return new CopySaver(tables).save(target);
    }

    @Override
    public void close() throws SQLException {
        tables.close();
    }

    /** The backup that the rest is taken from, as a private copy whose tables are up to date. */
    static final class GoodBackup implements AutoCloseable {
        private final @Nullable PrivateCopy copy;
        private final @Nullable Instant at;

        private GoodBackup(@Nullable PrivateCopy copy, @Nullable Instant at) {
            this.copy = copy;
            this.at = at;
        }

        /** The newest that is sound; none where none is. */
        static GoodBackup newest(List<Source> backups) throws IOException {
            for (Source each : backups) {
                if (FileGuard.place(each.file()).isEmpty()) {
                    @Nullable PrivateCopy copy = sound(each.file());
                    if (copy != null) {
                        return new GoodBackup(copy, each.at());
                    }
                }
            }
            return new GoodBackup(null, null);
        }

        private static @Nullable PrivateCopy sound(Path backup) throws IOException {
            @Nullable PrivateCopy copy = null;
            boolean good = false;
            try {
                copy = PrivateCopy.of(backup);
                good = FileGuard.identity(copy.file()).isEmpty() && FileGuard.soundness(copy.file()).isEmpty();
                if (good && Header.of(copy.file()).userVersion() < Migrations.CURRENT) {
                    copy.upgrade();
                }
            } catch (SQLException e) {
                good = false;
            } finally {
                if (copy != null && !good) {
                    copy.close();
                }
            }
            return good ? copy : null;
        }

        @Nullable Path file() {
            return copy == null ? null : copy.file();
        }

        @Nullable Instant at() {
            return at;
        }

        @Override
        public void close() throws IOException {
            if (copy != null) {
                copy.close();
            }
        }
    }
}
