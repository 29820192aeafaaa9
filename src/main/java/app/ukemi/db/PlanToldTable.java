package app.ukemi.db;

import app.ukemi.domain.PlanTold;
import java.sql.SQLException;

/** To whom the plan was told. */
final class PlanToldTable {
    private static final String INSERT = """
            INSERT INTO plan_told (id, mistake, position, created_at, changed_at, listener, told_on)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE plan_told
            SET position = ?3, changed_at = ?5, listener = ?6, told_on = ?7
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, p.id, p.name, p.role, p.initials, r.told_on
            FROM plan_told r LEFT JOIN person p ON p.id = r.listener
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<PlanTold> ROWS =
            new RowTable<>("plan_told", INSERT, UPDATE, LOAD, PlanToldTable::write, PlanToldTable::read);

    private PlanToldTable() {}

    private static void write(Values values, PlanTold row) throws SQLException {
        values.person(row.to()).day(row.on());
    }

    private static PlanTold read(Cells cells) throws SQLException {
        return new PlanTold(cells.id(), cells.person(), cells.day());
    }
}
