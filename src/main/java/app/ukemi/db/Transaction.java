package app.ukemi.db;

import java.sql.Connection;
import java.sql.SQLException;

/** All of it or nothing. */
final class Transaction {
    private Transaction() {}

    /** What is done within. */
    @FunctionalInterface
    interface Body<T> {
        T run() throws SQLException;
    }

    /**
     * Commits what the body wrote; where it or the commit fails, nothing of it is left. Begins as a writer at once,
     * so that it never fails half-way for want of the lock.
     */
    static <T> T in(Connection connection, Body<T> body) throws SQLException {
        return between("BEGIN IMMEDIATE", connection, body);
    }

    /** All that the body reads is of one state of the database. */
    static <T> T reading(Connection connection, Body<T> body) throws SQLException {
        return between("BEGIN", connection, body);
    }

    private static <T> T between(String begin, Connection connection, Body<T> body) throws SQLException {
        Sql.execute(connection, begin);
        boolean committed = false;
        try {
            T result = body.run();
            Sql.execute(connection, "COMMIT");
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            Sql.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite rolls back by itself when the disk is full, for instance. What counts is the first error.
            System.getLogger(Transaction.class.getName()).log(System.Logger.Level.DEBUG, "Nothing to roll back", e);
        }
    }
}
