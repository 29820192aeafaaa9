package app.ukemi.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many rows each table of a journal has, to hold a copy against what it was made of. */
record TableCounts(Map<String, Integer> rows) {
    /** The index of the full-text search has tables of its own, whose rows are not words of the user. */
    private static final String NAMES = """
            SELECT name
            FROM sqlite_schema
            WHERE type = 'table' AND NOT (name GLOB 'sqlite_*' OR name GLOB 'entry_index*')
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
        Set<String> names = rows.keySet();
        return names.equals(after.rows.keySet())
                && names.equals(before.rows.keySet())
                && names.stream().allMatch(name -> liesBetween(name, before, after));
    }

    private boolean liesBetween(String name, TableCounts before, TableCounts after) {
        int one = before.count(name);
        int other = after.count(name);
        return count(name) >= Math.min(one, other) && count(name) <= Math.max(one, other);
    }

    private int count(String name) {
        return rows.getOrDefault(name, 0);
    }
}
