package app.ukemi.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Deleting for good: with the people and tags that nothing else mentions, and with the words in the index. */
public final class Deletion {
    private static final String TRASHED = """
            SELECT id
            FROM mistake
            WHERE trashed_at < ?
            """;

    private Deletion() {}

    /** The mistakes that were moved to the trash before that instant. */
    public static List<UUID> trashedBefore(Connection connection, Instant limit) throws SQLException {
        return Sql.query(connection, TRASHED, values -> values.instant(limit), Cells::id);
    }

    /**
     * To be called within a transaction, and followed by {@link Database#scrub}. The journal may be a backup of an
     * older version.
     */
    public static void forGood(Connection connection, Collection<UUID> mistakes) throws SQLException {
        for (UUID id : mistakes) {
            Sql.update(connection, "DELETE FROM mistake WHERE id = ?", values -> values.id(id));
        }
        PersonTable.prune(connection);
        TagTable.prune(connection);
        if (Migrations.version(connection) < Migrations.SEARCH) {
            return;
        }
        // The index keeps beginnings of words as signposts between its pages, even of words that are gone.
        Sql.execute(connection, "INSERT INTO entry_index (entry_index) VALUES ('rebuild')");
    }
}
