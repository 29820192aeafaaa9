package app.ukemi.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The few settings that belong to the journal itself, by key. */
final class SettingTable {
    private static final String SAVE = """
            INSERT INTO setting (key, created_at, changed_at, value)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET changed_at = excluded.changed_at, value = excluded.value
            """;

    private static final String LOAD = """
            SELECT value
            FROM setting
            WHERE key = ?
            """;

    private SettingTable() {}

    static Optional<String> load(Connection connection, String key) throws SQLException {
        return Sql.first(connection, LOAD, values -> values.text(key), Cells::text);
    }

    static void save(Connection connection, String key, String value, Instant now) throws SQLException {
        Sql.update(connection, SAVE, values -> values.text(key).instant(now).instant(now).text(value));
    }
}
