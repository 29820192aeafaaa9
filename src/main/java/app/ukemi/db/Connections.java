package app.ukemi.db;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

/** How the program connects to SQLite: every setting of every connection stands here. */
final class Connections {
    /** How long a connection waits for another program, such as a backup, to finish with the file. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String JDBC = "jdbc:sqlite:";

    private Connections() {}

    /**
     * Reads and writes, in WAL mode; each commit is on the disk when it returns, and what is deleted is overwritten.
     *
     * @throws SQLException also when the file takes no writing, which SQLite by itself only says at the first write
     */
    static Connection writing(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setPragma(Pragma.SECURE_DELETE, "ON");
        Connection connection = config.createConnection(url(file, "mode=rw"));
        try {
            Sql.execute(connection, "BEGIN IMMEDIATE");
            Sql.execute(connection, "ROLLBACK");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Reads beside a writer. It opens the file for writing too, since WAL's index wants that, but cannot change it. */
    static Connection reading(Path file) throws SQLException {
        Connection connection = copying(file);
        try {
            Sql.execute(connection, "PRAGMA query_only = ON");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** As for reading, but can also write a copy elsewhere. */
    static Connection copying(Path file) throws SQLException {
        return common().createConnection(url(file, "mode=rw"));
    }

    /** Reads a file that nobody writes to: takes no lock, makes no side file, and ignores a -wal. */
    static Connection frozen(Path file) throws SQLException {
        return common().createConnection(url(file, "mode=ro&immutable=1"));
    }

    /** A database that is nowhere but in memory; references from one row to another are not looked at in it. */
    static Connection inMemory() throws SQLException {
        SQLiteConfig config = common();
        config.enforceForeignKeys(false);
        return config.createConnection("jdbc:sqlite::memory:");
    }

    /** Lets a connection read a file that nobody writes to, under a name of its own. */
    static void attach(Connection connection, Path file, String name) throws SQLException {
        String uri = url(file, "mode=ro&immutable=1").substring(JDBC.length());
        Sql.update(connection, "ATTACH ? AS " + name, values -> values.text(uri));
    }

    /** Reads and writes a file that nobody else knows of yet, and leaves no side file beside it. */
    static Connection alone(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.MEMORY);
        return config.createConnection(url(file, "mode=rw"));
    }

    private static SQLiteConfig common() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        // Sorting a large journal must not spill its words into the temp folder.
        config.setTempStore(TempStore.MEMORY);
        return config;
    }

    /**
     * The file as a URI, since only there can a path hold a question mark, a hash or a per cent sign.
     * Source: <a href="https://www.sqlite.org/uri.html">SQLite: URI filenames</a>.
     */
    private static String url(Path file, String mode) {
        URI uri = file.toUri();
        // SQLite knows no server in a URI; it wants that of a Windows share as part of the path.
        String server = uri.getRawAuthority() == null ? "" : "//" + uri.getRawAuthority();
        return JDBC + "file://" + server + uri.getRawPath() + "?" + mode;
    }
}
