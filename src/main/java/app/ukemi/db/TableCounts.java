package app.ukemi.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many rows each table of a journal has, to hold a copy against what it was made of. */
record TableCounts(Map<String, Integer> rows) {
    /** The index of the full-text search has tables of its own, whose rows are not words of the user. */
    private static final String NAMES = """
            SELECT name
            FROM sqlite_schema
            WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'entry\\_index%' ESCAPE '\\'
            ORDER BY name
            """;

    TableCounts {
        rows = Map.copyOf(rows);
    }

    static TableCounts of(Connection connection) throws SQLException {
        List<String> names = Sql.query(connection, NAMES, _ -> {}, Cells::text);
        String counts = names.stream()
                .map(name -> "SELECT '" + name + "', count(*) FROM \"" + name + "\"")
                .collect(Collectors.joining(" UNION ALL "));
        Map<String, Integer> rows = new HashMap<>();
        if (!names.isEmpty()) {
            Sql.query(connection, counts, _ -> {}, cells -> rows.put(cells.text(), cells.number()));
        }
        return new TableCounts(rows);
    }

    /** Whether it can be the count of a copy that was made between these two. */
    boolean liesBetween(TableCounts before, TableCounts after) {
        return rows.keySet().equals(after.rows.keySet())
                && rows.keySet().equals(before.rows.keySet())
                && rows.keySet().stream().allMatch(name -> liesBetween(
                        rows.getOrDefault(name, 0), before.rows.getOrDefault(name, 0), after.rows.getOrDefault(name, 0)));
    }

    private static boolean liesBetween(int count, int one, int other) {
        return count >= Math.min(one, other) && count <= Math.max(one, other);
    }
}
