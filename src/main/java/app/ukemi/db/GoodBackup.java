package app.ukemi.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The backup that the rest is taken from, as a private copy whose tables are up to date. */
final class GoodBackup implements AutoCloseable {
    private final @Nullable PrivateCopy copy;
    private final @Nullable Instant at;

    private GoodBackup(@Nullable PrivateCopy copy, @Nullable Instant at) {
        this.copy = copy;
        this.at = at;
    }

    /** The newest that is sound; none where none is. */
    static GoodBackup newest(List<Salvage.Source> backups) throws IOException {
        for (Salvage.Source each : backups) {
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
        } catch (IOException | SQLException e) {
            // An older one may do.
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
