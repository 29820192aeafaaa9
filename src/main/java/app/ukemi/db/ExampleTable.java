package app.ukemi.db;

import app.ukemi.domain.Example;
import java.sql.SQLException;

/** What others did since. */
final class ExampleTable {
    private static final String INSERT = """
            INSERT INTO example (id, mistake, position, created_at, changed_at, who, seen_on, what)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE example
            SET position = ?3, changed_at = ?5, who = ?6, seen_on = ?7, what = ?8
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, p.id, p.name, p.role, p.initials, r.seen_on, r.what
            FROM example r LEFT JOIN person p ON p.id = r.who
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<Example> ROWS =
            new RowTable<>("example", INSERT, UPDATE, LOAD, ExampleTable::write, ExampleTable::read);

    private ExampleTable() {}

    private static void write(Values values, Example row) throws SQLException {
        values.person(row.who()).day(row.on()).text(row.what());
    }

    private static Example read(Cells cells) throws SQLException {
        return new Example(cells.id(), cells.person(), cells.day(), cells.text());
    }
}
