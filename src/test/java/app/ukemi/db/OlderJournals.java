package app.ukemi.db;

import static app.ukemi.domain.Mistakes.NOON;

import app.ukemi.domain.Mistake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Journals as older versions of the program left them. */
public final class OlderJournals {
    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'entry%'";

    private static final String COLUMNS = "SELECT name FROM pragma_table_info('%s')";

    private OlderJournals() {}

    /** A closed journal of that version with these mistakes in it: whatever its tables have room for. */
    public static void make(Path file, int version, Mistake... mistakes) throws SQLException, java.io.IOException {
        open(file, version, mistakes).close();
        Files.deleteIfExists(newest(file));
    }

    /** The same, still open. */
    static Connection open(Path file, int version, Mistake... mistakes) throws SQLException {
        try (Connection connection = TestFiles.connect(newest(file))) {
            Migrations.upgrade(connection);
            for (Mistake mistake : mistakes) {
                MistakeStore.save(connection, null, mistake, NOON);
            }
        }
        Connection connection = TestFiles.connect(file);
        Migrations.upgrade(connection, version);
        Sql.execute(connection, "PRAGMA foreign_keys = OFF; ATTACH '" + newest(file) + "' AS newest");
        for (String table : texts(connection, TABLES)) {
            String columns = String.join(", ", texts(connection, COLUMNS.formatted(table)));
            Sql.execute(connection, "INSERT INTO main.%1$s (%2$s) SELECT %2$s FROM newest.%1$s"
                    .formatted(table, columns));
        }
        Sql.execute(connection, "DETACH newest; PRAGMA foreign_keys = ON");
        return connection;
    }

    private static Path newest(Path file) {
        return file.resolveSibling("newest of " + file.getFileName());
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        return Sql.query(connection, query, _ -> {}, Cells::text);
    }
}
