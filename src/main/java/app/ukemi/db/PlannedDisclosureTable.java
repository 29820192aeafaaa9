package app.ukemi.db;

import app.ukemi.domain.PlannedDisclosure;
import java.sql.SQLException;

/** Who is still to be told. */
final class PlannedDisclosureTable {
    private static final String INSERT = """
            INSERT INTO planned_disclosure (id, mistake, position, created_at, changed_at, listener, due)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE planned_disclosure
            SET position = ?3, changed_at = ?5, listener = ?6, due = ?7
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, p.id, p.name, p.role, p.initials, r.due
            FROM planned_disclosure r LEFT JOIN person p ON p.id = r.listener
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<PlannedDisclosure> ROWS =
            new RowTable<>(
                    "planned_disclosure",
                    INSERT,
                    UPDATE,
                    LOAD,
                    PlannedDisclosureTable::write,
                    PlannedDisclosureTable::read);

    private PlannedDisclosureTable() {}

    private static void write(Values values, PlannedDisclosure row) throws SQLException {
        values.person(row.to()).day(row.by());
    }

    private static PlannedDisclosure read(Cells cells) throws SQLException {
        return new PlannedDisclosure(cells.id(), cells.person(), cells.day());
    }
}
