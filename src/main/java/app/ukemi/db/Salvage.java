package app.ukemi.db;

import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
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
     * @throws TroubleException when the file cannot be read at all, with the reason
     */
    public static Salvage of(Path damaged, List<Source> backups, DoublePredicate goOn) throws TroubleException {
        try {
            return build(damaged, backups, new Stages(goOn));
        } catch (SQLException e) {
            throw new TroubleException(Troubles.of(e), e);
        } catch (IOException e) {
            throw new TroubleException(Troubles.of(e, PrivateFiles.folder(damaged)), e);
        }
    }

    private static Salvage build(Path damaged, List<Source> backups, Stages stages) throws IOException, SQLException {
        if (!Files.isRegularFile(damaged)) {
            throw new NoSuchFileException(damaged.toString());
        }
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

    /**
     * Saves it as a new journal.
     *
     * @throws TroubleException when it is not on disk, with the reason
     */
    public void save(Path target) throws TroubleException {
        Optional<SaveTrouble> trouble = new CopySaver(tables).save(target);
        if (trouble.isPresent()) {
            throw new TroubleException(trouble.get(), new IOException("The rescued journal was not saved"));
        }
    }

    @Override
    public void close() throws TroubleException {
        try {
            tables.close();
        } catch (SQLException e) {
            throw new TroubleException(Troubles.of(e), e);
        }
    }
}
