package app.ukemi.db;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The open tables of a journal. Only {@link JournalFile} makes one and knows where it lives; the DAOs are handed
 * its connections and must not care.
 */
public interface Database extends AutoCloseable {

    /** Reads on the reading connection; never waits for a writer. */
    <T> T read(Work<T> work) throws SQLException;

    /** Writes in one transaction: all of it is on disk when this returns, or nothing of it is. */
    <T> T write(Work<T> work) throws SQLException;

    /** Takes every byte of what was deleted off the disk. To be called outside of {@link #write}. */
    void scrub() throws SQLException;

    /** Whether nothing can be written: the file or its folder is read-only. */
    boolean readOnly();

    @Override
    void close() throws SQLException;

    /** Work on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
