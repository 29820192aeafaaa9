package app.ukemi.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** The tables over two connections, so that a list never waits for a save. Each is used by one thread at a time. */
final class SqliteDatabase implements Database {
    private final Connection reader;
    private final @Nullable Connection writer;

    /** With a writer of null nothing can be written. */
    SqliteDatabase(Connection reader, @Nullable Connection writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** All that one piece of work reads is of one state, whatever is written meanwhile. */
    @Override
    public <T> T read(Work<T> work) throws SQLException {
        synchronized (reader) {
            return Transaction.reading(reader, () -> work.on(reader));
        }
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        Connection connection = writing();
        synchronized (connection) {
            return Transaction.in(connection, () -> work.on(connection));
        }
    }

    /**
     * Deleting zeroes what was deleted, but pages that were split or joined before may hold older copies of it, and
     * the write-ahead log does. So the file is written anew from what is left, and the log is cut to nothing.
     */
    @Override
    public void scrub() throws SQLException {
        Connection connection = writing();
        synchronized (connection) {
            Sql.execute(connection, "VACUUM");
            synchronized (reader) {
                if (Sql.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
                    throw new SQLException("The write-ahead log is in use", "", SQLiteErrorCode.SQLITE_BUSY.code);
                }
            }
        }
    }

    @Override
    public boolean readOnly() {
        return writer == null;
    }

    /** Closes the writer last: it is the one that folds the write-ahead log into the file. */
    @Override
    public void close() throws SQLException {
        try (Connection _ = writer) {
            reader.close();
        }
    }

    private Connection writing() throws SQLException {
        if (writer == null) {
            throw new SQLException("The journal is open for reading only", "", SQLiteErrorCode.SQLITE_READONLY.code);
        }
        return writer;
    }
}
