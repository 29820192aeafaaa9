package app.ukemi.db;

import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An open journal as a thing on disk, and the only one who knows where the database lives.
 *
 * <p>A file is judged before anything is migrated, saved or checkpointed; one that is refused, and its -wal, are byte
 * for byte as they were. A file or folder that takes no writing is opened for reading.
 */
public final class JournalFile implements AutoCloseable {
    private final Path path;
    private final Supplier<Path> readFrom;
    private final LateDatabase database;
    private final Holdings holdings;

    /**
     * @param readFrom the journal itself, or the private copy that is read in its stead
     * @param holdings what is let go on closing
     */
    JournalFile(Path path, Supplier<Path> readFrom, LateDatabase database, Holdings holdings) {
        this.path = path;
        this.readFrom = readFrom;
        this.database = database;
        this.holdings = holdings;
    }

    /** Opens a journal that is wholly sound. Reads all of it once, so not on the screen's thread. */
    public static Opening open(Path path) {
        return open(path, true);
    }

    /**
     * Opens a journal for reading as soon as it is known to be one, however large it is. What is written waits for
     * {@link #judge}, which is to be called soon.
     */
    public static Opening openAtOnce(Path path) {
        return open(path, false);
    }

    private static Opening open(Path path, boolean judged) {
        Optional<Refusal> place = FileGuard.place(path);
        if (place.isPresent()) {
            return new Opening.Refused(path, place.get(), "");
        }
        return attempt(path, holdings -> open(path.toRealPath(), holdings, judged));
    }

    private static JournalFile open(Path path, Holdings holdings, boolean judged)
            throws IOException, SQLException, RefusedException {
        JournalFile file = new JournalOpener(path, holdings).open();
        if (judged) {
            RefusedException.throwIf(file.judge());
        }
        return file;
    }

    /** Makes a new journal, with the folders that it needs, and opens it. Never replaces a file. */
    public static Opening create(Path path) {
        return attempt(path, holdings -> {
            new JournalMaker(path.toAbsolutePath()).make();
            return open(path.toRealPath(), holdings, true);
        });
    }

    /**
     * Judges all of it, once, and makes it ready for writing. Reads the whole file.
     *
     * @return nothing when it is sound; else why it can only be read from now on, by which nothing on disk has changed
     */
    public Optional<Refusal> judge() {
        return database.judge();
    }

    /** Its real path, without links. */
    public Path path() {
        return path;
    }

    public Database database() {
        return database;
    }

    public boolean readOnly() {
        return database.readOnly();
    }

    /**
     * Saves a copy, replacing what has that name, unless it is the journal itself or open in another Ukemi.
     *
     * @return nothing when the copy is safely on disk
     */
    public Optional<SaveTrouble> saveCopy(Path target) {
        try {
            if (Files.exists(target) && Files.isSameFile(target, path)) {
                return Optional.of(SaveTrouble.ITSELF);
            }
        } catch (IOException e) {
            return Optional.of(Troubles.of(e, PrivateFiles.folder(target)));
        }
        Path from = readFrom.get();
        try (Connection source = readOnly() ? Connections.frozen(from) : Connections.copying(from)) {
            return new CopySaver(source).save(target);
        } catch (SQLException e) {
            return Optional.of(Troubles.of(e));
        }
    }

    /** Brings the -wal into the file, removes it, and lets the journal go to others. */
    @Override
    public void close() throws IOException, SQLException {
        holdings.close();
    }

    private static Opening attempt(Path path, Attempt attempt) {
        var holdings = new Holdings();
        try {
            return new Opening.Opened(attempt.with(holdings));
        } catch (RefusedException e) {
            return refused(path, holdings, e);
        } catch (IOException e) {
            return refused(path, holdings, new RefusedException(Troubles.refusal(e, PrivateFiles.existingAbove(path))));
        } catch (SQLException e) {
            return refused(path, holdings, new RefusedException(Troubles.refusal(e)));
        }
    }

    private static Opening refused(Path path, Holdings holdings, RefusedException e) {
        try {
            holdings.close();
        } catch (IOException | SQLException failed) {
            System.getLogger(JournalFile.class.getName())
                    .log(System.Logger.Level.WARNING, "Something of a refused journal is still held", failed);
        }
        return new Opening.Refused(path, e.why(), e.holder());
    }

    /** A way to a journal. */
    @FunctionalInterface
    private interface Attempt {
        JournalFile with(Holdings holdings) throws IOException, SQLException, RefusedException;
    }
}
