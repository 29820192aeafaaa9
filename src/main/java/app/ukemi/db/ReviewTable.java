package app.ukemi.db;

import app.ukemi.domain.Review;
import app.ukemi.domain.Worked;
import java.sql.SQLException;

/** The later checks of an action or of the whole. */
final class ReviewTable {
    private static final String INSERT = """
            INSERT INTO review (id, mistake, position, created_at, changed_at, held_on, action, expected, happened,
                worked)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE review
            SET position = ?3, changed_at = ?5, held_on = ?6, action = ?7, expected = ?8, happened = ?9,
                worked = ?10
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, r.held_on, r.action, r.expected, r.happened, r.worked
            FROM review r
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<Review> ROWS =
            new RowTable<>("review", INSERT, UPDATE, LOAD, ReviewTable::write, ReviewTable::read);

    private ReviewTable() {}

    private static void write(Values values, Review row) throws SQLException {
        values.day(row.on()).id(row.action()).text(row.expected()).text(row.happened()).choice(row.worked());
    }

    private static Review read(Cells cells) throws SQLException {
        return new Review(
                cells.id(), cells.day(), cells.idOrNull(), cells.text(), cells.text(), cells.choice(Worked.class));
    }
}
