package app.ukemi.db;

import app.ukemi.domain.Alternative;
import app.ukemi.domain.Weighed;
import java.sql.SQLException;

/** The courses weighed. */
final class AlternativeTable {
    private static final String INSERT = """
            INSERT INTO alternative (id, mistake, position, created_at, changed_at, course, weighed, instead_of, why)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE alternative
            SET position = ?3, changed_at = ?5, course = ?6, weighed = ?7, instead_of = ?8, why = ?9
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, r.course, r.weighed, r.instead_of, r.why
            FROM alternative r
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<Alternative> ROWS =
            new RowTable<>("alternative", INSERT, UPDATE, LOAD, AlternativeTable::write, AlternativeTable::read);

    private AlternativeTable() {}

    private static void write(Values values, Alternative row) throws SQLException {
        values.text(row.course()).choice(row.weighed()).id(row.insteadOf()).text(row.why());
    }

    private static Alternative read(Cells cells) throws SQLException {
        return new Alternative(
                cells.id(), cells.text(), cells.choice(Weighed.class), cells.idOrNull(), cells.text());
    }
}
