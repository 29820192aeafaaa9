package app.ukemi.db;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What each mistake of a journal consists of, as a digest: two journals hold the same of a mistake exactly when the
 * digests are alike. The first two columns of a table tell its rows apart, so they give the order. Which tables belong
 * to a mistake is read from the schema, so that no later one is forgotten.
 */
public final class MistakeDigests {
    /** Rows of the user know when they were changed; what Ukemi makes of them for itself does not. */
    private static final String TABLES = """
            SELECT t.name
            FROM sqlite_schema t JOIN pragma_table_info(t.name) c ON c.name = 'mistake'
            WHERE t.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'changed_at')
            ORDER BY t.name
            """;

    /** Rows of a row of a mistake, such as the actions that an action retires. */
    private static final String BELOW = """
            SELECT t.name, f."table", f."from"
            FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
            WHERE t.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(f."table") WHERE name = 'mistake')
            ORDER BY t.name
            """;

    private static final String PEOPLE = """
            SELECT m.mistake, m.row, m.field, p.name, p.role, p.initials
            FROM mention m JOIN person p ON p.id = m.person
            ORDER BY m.mistake, m.row, m.field
            """;

    private final Connection connection;
    private final Map<UUID, MessageDigest> digests = new HashMap<>();

    private MistakeDigests(Connection connection) {
        this.connection = connection;
    }

    /** The digest of each mistake, in hexadecimal digits. */
    public static Map<UUID, String> of(Connection connection) throws SQLException {
        var all = new MistakeDigests(connection);
        all.add("mistake", "id", "SELECT * FROM mistake");
        for (String table : Sql.query(connection, TABLES, _ -> {}, Cells::text)) {
            all.add(table, "mistake", "SELECT * FROM \"" + table + "\" ORDER BY mistake, 1, 2");
        }
        for (String[] below : Sql.query(connection, BELOW, _ -> {}, MistakeDigests::three)) {
            all.add(below[0], "mistake", """
                    SELECT b.*, r.mistake FROM "%s" b JOIN "%s" r ON r.id = b."%s" ORDER BY r.mistake, 1, 2
                    """.formatted(below[0], below[1], below[2]));
        }
        all.add("person", "mistake", PEOPLE);
        return all.digests.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> hex(entry.getValue())));
    }

    private static String[] three(Cells cells) throws SQLException {
        return new String[] {cells.text(), cells.text(), cells.text()};
    }

    private void add(String table, String owner, String rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(rows);
                ResultSet row = statement.executeQuery()) {
            List<String> columns = columns(row);
            while (row.next()) {
                UUID mistake = Sql.id(row.getBytes(owner));
                add(digests.computeIfAbsent(mistake, _ -> digest()), table, columns, row);
            }
        }
    }

    private static List<String> columns(ResultSet rows) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            names.add(rows.getMetaData().getColumnName(column));
        }
        names.removeAll(List.of("created_at", "changed_at"));
        return names;
    }

    private static void add(MessageDigest digest, String table, List<String> columns, ResultSet row)
            throws SQLException {
        digest.update(table.getBytes(StandardCharsets.UTF_8));
        for (String column : columns) {
            byte[] value = row.getBytes(column);
            // Told apart from an empty text, and from a longer text of which it is the beginning.
            digest.update((byte) (value == null ? 0 : 1));
            if (value != null) {
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).flip());
                digest.update(value);
            }
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
