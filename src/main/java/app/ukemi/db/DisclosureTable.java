package app.ukemi.db;

import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Extent;
import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Means;
import java.sql.SQLException;

/** Who was told. */
final class DisclosureTable {
    private static final String INSERT = """
            INSERT INTO disclosure (id, mistake, position, created_at, changed_at, listener, concerned, told_at,
                told_zone,
                told_precision, extent, means, heard_first, note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE disclosure
            SET position = ?3, changed_at = ?5, listener = ?6, concerned = ?7, told_at = ?8, told_zone = ?9,
                told_precision = ?10, extent = ?11, means = ?12, heard_first = ?13, note = ?14
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, p.id, p.name, p.role, p.initials, r.concerned, r.told_at, r.told_zone, r.told_precision,
                r.extent, r.means, r.heard_first, r.note
            FROM disclosure r LEFT JOIN person p ON p.id = r.listener
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<Disclosure> ROWS =
            new RowTable<>("disclosure", INSERT, UPDATE, LOAD, DisclosureTable::write, DisclosureTable::read);

    private DisclosureTable() {}

    private static void write(Values values, Disclosure row) throws SQLException {
        values.person(row.to()).flag(row.concerned()).moment(row.at());
        values.choice(row.extent()).choice(row.means()).choice(row.heardFirst()).text(row.note());
    }

    private static Disclosure read(Cells cells) throws SQLException {
        return new Disclosure(
                cells.id(),
                cells.person(),
                cells.flag(),
                cells.moment(),
                cells.choice(Extent.class),
                cells.choice(Means.class),
                cells.choice(HeardFirst.class),
                cells.text());
    }
}
