package app.ukemi.db;

import app.ukemi.domain.Affected;
import app.ukemi.domain.Conversation;
import java.sql.SQLException;

/** The talks about a mistake. */
final class ConversationTable {
    private static final String INSERT = """
            INSERT INTO conversation (id, mistake, position, created_at, changed_at, partner, held_on, affected, said)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE conversation
            SET position = ?3, changed_at = ?5, partner = ?6, held_on = ?7, affected = ?8, said = ?9
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, p.id, p.name, p.role, p.initials, r.held_on, r.affected, r.said
            FROM conversation r LEFT JOIN person p ON p.id = r.partner
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    static final RowTable<Conversation> ROWS =
            new RowTable<>("conversation", INSERT, UPDATE, LOAD, ConversationTable::write, ConversationTable::read);

    private ConversationTable() {}

    private static void write(Values values, Conversation row) throws SQLException {
        values.person(row.with()).day(row.on()).choice(row.affected()).text(row.said());
    }

    private static Conversation read(Cells cells) throws SQLException {
        return new Conversation(
                cells.id(), cells.person(), cells.day(), cells.choice(Affected.class), cells.text());
    }
}
