package app.ukemi.db;

import app.ukemi.domain.Concerned;
import java.sql.SQLException;

/** Who was hurt by a mistake. */
final class ConcernedTable {
    private static final String INSERT = """
            INSERT INTO concerned (id, mistake, position, created_at, changed_at, person, hurt, must_hear)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE concerned
            SET position = ?3, changed_at = ?5, person = ?6, hurt = ?7, must_hear = ?8
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, p.id, p.name, p.role, p.initials, r.hurt, r.must_hear
            FROM concerned r LEFT JOIN person p ON p.id = r.person
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<Concerned> ROWS =
            new RowTable<>("concerned", INSERT, UPDATE, LOAD, ConcernedTable::write, ConcernedTable::read);

    private ConcernedTable() {}

    private static void write(Values values, Concerned row) throws SQLException {
        values.person(row.person()).text(row.hurt()).flag(row.mustHear());
    }

    private static Concerned read(Cells cells) throws SQLException {
        return new Concerned(cells.id(), cells.person(), cells.text(), cells.flag());
    }
}
