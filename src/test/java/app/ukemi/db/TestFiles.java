package app.ukemi.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Real journal files for tests of the tables, without the guards that opening by a user goes through. */
public final class TestFiles {
    private TestFiles() {}

    /** A journal of the newest version, with a writing and a reading connection. */
    public static Database open(Path file) throws SQLException {
        Connection writer = connect(file);
        Migrations.upgrade(writer);
        return new SqliteDatabase(connect(file), writer);
    }

    /** A file with the settings of a journal, at whatever version it is. */
    static Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Sql.execute(connection, """
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA foreign_keys = ON;
                PRAGMA secure_delete = ON;
                PRAGMA temp_store = MEMORY;
                """);
        return connection;
    }
}
