package app.ukemi.db;

import app.ukemi.domain.OnlyRead;
import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open journal as a thing on disk, and the only one who knows where the database lives.
 *
 * <p>A file is judged before anything is migrated, saved or checkpointed; one that is refused, and its -wal, are byte
 * for byte as they were. A file or folder that takes no writing is opened for reading.
 */
public final class JournalFile implements AutoCloseable {
    private final JournalOpener opener;
    private final LateDatabase database;
    private final Holdings holdings;

    /**
     * @param opener who opened it, and knows what is read in its stead
     * @param holdings what is let go on closing
     */
    JournalFile(JournalOpener opener, LateDatabase database, Holdings holdings) {
        this.opener = opener;
        this.database = database;
        this.holdings = holdings;
    }

    /** Opens a journal that is wholly sound. Reads all of it once, so not on the screen's thread. */
    public static Opening open(Path path) {
        return open(path, null, Claim.MODEST, true);
    }

    /**
     * Opens a journal for reading as soon as it is known to be one, however large it is. What is written waits for
     * {@link #judge}, which is to be called soon.
     *
     * @param aside sets a copy aside before the tables of an older version are changed; where it cannot, the journal
     *     can only be read
     * @param claim by which it is judged whether somebody at another computer has it; then it can only be read
     */
    public static Opening openAtOnce(Path path, Aside aside, Claim claim) {
        return open(path, aside, claim, false);
    }

    private static Opening open(Path path, @Nullable Aside aside, Claim claim, boolean judged) {
        Optional<Refusal> place = FileGuard.place(path);
        if (place.isPresent()) {
            return new Opening.Refused(path, place.get(), "");
        }
        return attempt(path, holdings -> {
            JournalFile file = new JournalOpener(path.toRealPath(), holdings, aside, claim).open();
            return judged ? sound(file) : file;
        });
    }

    private static JournalFile sound(JournalFile file) throws RefusedException {
        RefusedException.throwIf(file.judge());
        return file;
    }

    /** Opens a journal that nobody writes to, such as a backup, only to be read: no byte and no file changes. */
    public static Opening read(Path path) {
        Optional<Refusal> place = FileGuard.place(path);
        if (place.isPresent()) {
            return new Opening.Refused(path, place.get(), "");
        }
        return attempt(path, holdings -> sound(opener(path, holdings).read()));
    }

    private static JournalOpener opener(Path path, Holdings holdings) throws IOException {
        return new JournalOpener(path.toRealPath(), holdings, null, Claim.MODEST);
    }

    /** Makes a new journal, with the folders that it needs, and opens it. Never replaces a file. */
    public static Opening create(Path path) {
        return attempt(path, holdings -> {
            new JournalMaker(path.toAbsolutePath()).make();
            return sound(opener(path, holdings).open());
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
        return opener.journal();
    }

    /** Why it is only read, although nothing is wrong with it; nothing where it can be written to. */
    public Optional<OnlyRead> onlyRead() {
        return readOnly() ? Optional.of(opener.onlyRead()) : Optional.empty();
    }

    /** Says to others that this journal is still open here. To be called once a minute. */
    public void beat(Instant now) throws IOException {
        JournalLock lock = opener.held();
        if (lock != null) {
            lock.beat(now);
        }
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
            if (Files.exists(target) && Files.isSameFile(target, path())) {
                return Optional.of(SaveTrouble.ITSELF);
            }
        } catch (IOException e) {
            return Optional.of(Troubles.of(e, PrivateFiles.folder(target)));
        }
        Path from = opener.atRest();
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
