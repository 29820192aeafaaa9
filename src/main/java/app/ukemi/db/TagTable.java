package app.ukemi.db;

import app.ukemi.domain.Tag;
import app.ukemi.domain.TagColour;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tags, and which mistake bears them in which order. A tag goes with the last mistake that bears it. */
final class TagTable {
    private static final String LOAD = """
            SELECT tag
            FROM mistake_tag
            WHERE mistake = ?
            ORDER BY position
            """;

    private static final String ALL = """
            SELECT tag.name, tag.colour, count(mistake.id)
            FROM tag
            LEFT JOIN mistake_tag ON mistake_tag.tag = tag.name
            LEFT JOIN mistake ON mistake.id = mistake_tag.mistake AND mistake.trashed_at IS NULL
            GROUP BY tag.name
            ORDER BY tag.name
            """;

    private static final String BEARING = """
            SELECT mistake
            FROM mistake_tag
            WHERE tag = ?
            """;

    private static final String COLOUR = """
            UPDATE tag
            SET colour = ?, changed_at = ?
            WHERE name = ?
            """;

    private static final String KNOW = """
            INSERT INTO tag (name, created_at, changed_at)
            VALUES (?, ?, ?)
            ON CONFLICT (name) DO NOTHING
            """;

    private static final String BEAR = """
            INSERT INTO mistake_tag (mistake, position, created_at, changed_at, tag)
            VALUES (?, ?, ?, ?, ?)
            """;

    private static final String PRUNE = """
            DELETE FROM tag
            WHERE name NOT IN (SELECT tag FROM mistake_tag)
            """;

    private static final String PRUNE_ONE = """
            DELETE FROM tag
            WHERE name = ? AND NOT EXISTS (SELECT 1 FROM mistake_tag WHERE mistake_tag.tag = tag.name)
            """;

    private TagTable() {}

    static List<Tag> all(Connection connection) throws SQLException {
        return Sql.query(connection, ALL, _ -> {}, TagTable::read);
    }

    private static Tag read(Cells cells) throws SQLException {
        return new Tag(cells.text(), cells.choice(TagColour.class), cells.number());
    }

    /** The tags of each mistake that bears this one, also of those in the trash. */
    static Map<UUID, List<String>> bearing(Connection connection, String tag) throws SQLException {
        Map<UUID, List<String>> all = new HashMap<>();
        for (UUID mistake : Sql.query(connection, BEARING, values -> values.text(tag), Cells::id)) {
            all.put(mistake, load(connection, mistake));
        }
        return all;
    }

    static void colour(Connection connection, Tag tag, Instant now) throws SQLException {
        Sql.update(
                connection, COLOUR, values -> values.choice(tag.colour()).instant(now).text(tag.name()));
    }

    static List<String> load(Connection connection, UUID mistake) throws SQLException {
        return Sql.query(connection, LOAD, values -> values.id(mistake), Cells::text);
    }

    /** Writes all anew where they differ: they are few, and each is but a word. */
    static void save(RowTable.Save to, List<String> before, List<String> after) throws SQLException {
        if (before.equals(after)) {
            return;
        }
        Sql.update(to.connection(), "DELETE FROM mistake_tag WHERE mistake = ?", values -> values.id(to.mistake()));
        for (int position = 0; position < after.size(); position++) {
            bear(to, position, after.get(position));
        }
        for (String tag : before) {
            if (!after.contains(tag)) {
                Sql.update(to.connection(), PRUNE_ONE, values -> values.text(tag));
            }
        }
    }

    private static void bear(RowTable.Save to, int position, String tag) throws SQLException {
        Sql.update(to.connection(), KNOW, values -> values.text(tag).instant(to.now()).instant(to.now()));
        Sql.update(to.connection(), BEAR, values -> values.id(to.mistake())
                .number(position)
                .instant(to.now())
                .instant(to.now())
                .text(tag));
    }

    /** Removes every tag that no mistake bears. */
    static void prune(Connection connection) throws SQLException {
        Sql.update(connection, PRUNE, _ -> {});
    }
}
