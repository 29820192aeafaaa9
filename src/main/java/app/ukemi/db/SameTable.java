package app.ukemi.db;

import app.ukemi.domain.Regrouping;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which mistakes are the same one made again, and which pairs are not to be offered as such. */
final class SameTable {
    private static final String ALL = """
            SELECT mistake, group_id
            FROM same_mistake
            """;

    private static final String JOIN = """
            INSERT INTO same_mistake (mistake, created_at, changed_at, group_id)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (mistake) DO UPDATE SET changed_at = excluded.changed_at, group_id = excluded.group_id
            """;

    private static final String NOT_SAME = """
            INSERT INTO not_same (one, other, created_at, changed_at)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (one, other) DO NOTHING
            """;

    private static final String DISMISSED = """
            SELECT other
            FROM not_same
            WHERE one = ?1
            UNION ALL
            SELECT one
            FROM not_same
            WHERE other = ?1
            """;

    private SameTable() {}

    /** The group of each mistake that is in one. */
    static Map<UUID, UUID> groups(Connection connection) throws SQLException {
        Map<UUID, UUID> all = new HashMap<>();
        Sql.query(connection, ALL, _ -> {}, cells -> all.put(cells.id(), cells.id()));
        return all;
    }

    static void change(Connection connection, Regrouping change, Instant now) throws SQLException {
        for (UUID mistake : change.out()) {
            Sql.update(connection, "DELETE FROM same_mistake WHERE mistake = ?", values -> values.id(mistake));
        }
        for (var entry : change.into().entrySet()) {
            Sql.update(connection, JOIN, values -> values.id(entry.getKey())
                    .instant(now)
                    .instant(now)
                    .id(entry.getValue()));
        }
    }

    static List<UUID> dismissed(Connection connection, UUID mistake) throws SQLException {
        return Sql.query(connection, DISMISSED, values -> values.id(mistake), Cells::id);
    }

    static void dismiss(Connection connection, UUID one, UUID other, Instant now) throws SQLException {
        Sql.update(connection, NOT_SAME, values -> values.id(first(one, other))
                .id(first(one, other).equals(one) ? other : one)
                .instant(now)
                .instant(now));
    }

    static void offerAgain(Connection connection, UUID one, UUID other) throws SQLException {
        String sql = "DELETE FROM not_same WHERE one = ? AND other = ?";
        Sql.update(connection, sql, values -> values.id(first(one, other))
                .id(first(one, other).equals(one) ? other : one));
    }

    private static UUID first(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
