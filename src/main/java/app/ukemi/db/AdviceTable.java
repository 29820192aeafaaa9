package app.ukemi.db;

import app.ukemi.domain.Advice;
import java.sql.SQLException;

/** What those said who were asked for a way out. */
final class AdviceTable {
    private static final String INSERT = """
            INSERT INTO advice (id, mistake, position, created_at, changed_at, asked, said)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE advice
            SET position = ?3, changed_at = ?5, asked = ?6, said = ?7
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, p.id, p.name, p.role, p.initials, r.said
            FROM advice r LEFT JOIN person p ON p.id = r.asked
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<Advice> ROWS =
            new RowTable<>("advice", INSERT, UPDATE, LOAD, AdviceTable::write, AdviceTable::read);

    private AdviceTable() {}

    private static void write(Values values, Advice row) throws SQLException {
        values.person(row.asked()).text(row.said());
    }

    private static Advice read(Cells cells) throws SQLException {
        return new Advice(cells.id(), cells.person(), cells.text());
    }
}
