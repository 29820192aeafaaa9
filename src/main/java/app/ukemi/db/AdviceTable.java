package app.ukemi.db;

import app.ukemi.domain.Advice;
import java.sql.SQLException;

/** What those said who were asked for a way out. */
final class AdviceTable {
    private static final String SAVE = """
            INSERT INTO advice (id, mistake, position, created_at, changed_at, asked, said)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET position = excluded.position, changed_at = excluded.changed_at,
                asked = excluded.asked, said = excluded.said
            """;

    private static final String LOAD = """
            SELECT r.id, p.id, p.name, p.role, p.initials, r.said
            FROM advice r LEFT JOIN person p ON p.id = r.asked
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<Advice> ROWS = new RowTable<>("advice", SAVE, LOAD, AdviceTable::write, AdviceTable::read);

    private AdviceTable() {}

    private static void write(Values values, Advice row) throws SQLException {
        values.person(row.asked()).text(row.said());
    }

    private static Advice read(Cells cells) throws SQLException {
        return new Advice(cells.id(), cells.person(), cells.text());
    }
}
