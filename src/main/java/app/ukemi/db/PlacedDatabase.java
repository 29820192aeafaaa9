package app.ukemi.db;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A database whose file must be at its place whenever something is written. Where a file that is open may be deleted
 * or moved away, SQLite would go on writing to it, and what was reported as saved would never be seen again. And it
 * must still be ours: two computers that write to one file destroy it.
 */
final class PlacedDatabase implements Database {
    private final Database tables;
    private final Path file;
    private final @Nullable JournalLock lock;
    private final @Nullable Object key;

    /** With what keeps it to us; null where nothing does. */
    PlacedDatabase(Database tables, Path file, @Nullable JournalLock lock) throws IOException {
        this.tables = tables;
        this.file = file;
        this.lock = lock;
        this.key = key(file);
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        return tables.read(work);
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        demandPlace();
        return tables.write(work);
    }

    @Override
    public void scrub() throws SQLException {
        demandPlace();
        tables.scrub();
    }

    @Override
    public boolean readOnly() {
        return tables.readOnly();
    }

    @Override
    public void close() throws SQLException {
        tables.close();
    }

    private void demandPlace() throws SQLException {
        if (!isInPlace()) {
            throw new SQLiteException("The journal is no longer at its place",
                    SQLiteErrorCode.SQLITE_READONLY_DBMOVED);
        }
        if (lock != null && !lock.isStillOurs()) {
            throw new TakenOverException();
        }
    }

    private boolean isInPlace() throws SQLException {
        try {
            return Objects.equals(key, key(file));
        } catch (AccessDeniedException e) {
            throw new SQLiteException("The journal's place may not be looked at", SQLiteErrorCode.SQLITE_PERM);
        } catch (IOException e) {
            return false;
        }
    }

    /** Tells one file from another of the same name; nothing on Windows, where an open file cannot be taken away. */
    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
