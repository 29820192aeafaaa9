package app.ukemi.db;

import app.ukemi.domain.FindingCategory;
import app.ukemi.domain.KeptFinding;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What the admission check found and the user said to be a fact. */
final class KeptTable {
    private static final String LOAD = """
            SELECT category, words
            FROM kept_finding
            WHERE mistake = ?
            ORDER BY position
            """;

    private static final String INSERT = """
            INSERT INTO kept_finding (mistake, position, created_at, changed_at, category, words)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private KeptTable() {}

    static List<KeptFinding> load(Connection connection, UUID mistake) throws SQLException {
        return Sql.query(
                connection,
                LOAD,
                values -> values.id(mistake),
                cells -> new KeptFinding(cells.chosen(FindingCategory.class), cells.text()));
    }

    /** Writes all anew where they differ: they are few. */
    static void save(RowTable.Save to, List<KeptFinding> before, List<KeptFinding> after) throws SQLException {
        if (before.equals(after)) {
            return;
        }
        Sql.update(to.connection(), "DELETE FROM kept_finding WHERE mistake = ?", values -> values.id(to.mistake()));
        for (int position = 0; position < after.size(); position++) {
            insert(to, position, after.get(position));
        }
    }

    private static void insert(RowTable.Save to, int position, KeptFinding fact) throws SQLException {
        Sql.update(to.connection(), INSERT, values -> values.id(to.mistake())
                .number(position)
                .instant(to.now())
                .instant(to.now())
                .choice(fact.category())
                .text(fact.words()));
    }
}
