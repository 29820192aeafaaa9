package app.ukemi.db;

import app.ukemi.domain.Suggestion;
import java.sql.SQLException;

/** The ideas to avoid a repeat. */
final class SuggestionTable {
    private static final String INSERT = """
            INSERT INTO suggestion (id, mistake, position, created_at, changed_at, giver, idea, action)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE suggestion
            SET position = ?3, changed_at = ?5, giver = ?6, idea = ?7, action = ?8
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, p.id, p.name, p.role, p.initials, r.idea, r.action
            FROM suggestion r LEFT JOIN person p ON p.id = r.giver
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<Suggestion> ROWS =
            new RowTable<>("suggestion", INSERT, UPDATE, LOAD, SuggestionTable::write, SuggestionTable::read);

    private SuggestionTable() {}

    private static void write(Values values, Suggestion row) throws SQLException {
        values.person(row.giver()).text(row.idea()).id(row.action());
    }

    private static Suggestion read(Cells cells) throws SQLException {
        return new Suggestion(cells.id(), cells.person(), cells.text(), cells.idOrNull());
    }
}
