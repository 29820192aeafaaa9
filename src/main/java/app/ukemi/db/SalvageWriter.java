package app.ukemi.db;

import app.ukemi.db.raw.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Writes rows of a damaged file, and rows of a backup, into new tables; a row that they do not take is left out. */
final class SalvageWriter {
    /** The name of the attached backup. */
    static final String BACKUP = "backup";

    private final Connection tables;

    SalvageWriter(Connection tables) {
        this.tables = tables;
    }

    /** Writes all rows of a table. What was cut off a row is left empty. */
    void write(RawTable from) throws SQLException {
        TableShape shape = from.shape();
        try (PreparedStatement insert = tables.prepareStatement("INSERT OR IGNORE INTO \"%s\" (%s) VALUES (%s)"
                .formatted(shape.name(), shape.names(), marks(shape.columns().size())))) {
            for (Row row : from.rows()) {
                if (row.values().size() == shape.columns().size() || !row.whole()) {
                    write(insert, shape, row);
                } else {
                    writeShort(shape, row);
                }
            }
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** One that was written before the last columns were added to its table: these get what they have by themselves. */
    private void writeShort(TableShape shape, Row row) throws SQLException {
        int there = row.values().size();
        var some = new TableShape(shape.name(), shape.columns().subList(0, there), shape.key(), shape.indexes());
        try (PreparedStatement insert = tables.prepareStatement("INSERT OR IGNORE INTO \"%s\" (%s) VALUES (%s)"
                .formatted(some.name(), some.names(), marks(there)))) {
            write(insert, some, row);
        }
    }

    private static void write(PreparedStatement insert, TableShape shape, Row row) {
        try {
            for (int place = 0; place < shape.columns().size(); place++) {
                @Nullable Object value = place < row.values().size() ? row.values().get(place) : null;
                insert.setObject(place + 1, value == null ? empty(shape.columns().get(place)) : value);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            // The table does not take it: the damage is within its values.
            System.getLogger(SalvageWriter.class.getName()).log(System.Logger.Level.DEBUG, "A row is left out", e);
        }
    }

    private static @Nullable Object empty(TableShape.Column column) {
        if (!column.needed()) {
            return null;
        }
        return switch (column.name()) {
            case "draft_state" -> "NONE";
            default -> "INTEGER".equals(column.type()) ? (Object) 0L : "";
        };
    }

    /** Takes one row from the backup; says whether that has it. */
    boolean fill(TableShape shape, RowKey key) throws SQLException {
        return update("INSERT OR IGNORE INTO main.\"%1$s\" (%2$s) SELECT %2$s FROM %4$s.\"%1$s\" WHERE %3$s"
                .formatted(shape.name(), shape.names(), shape.isKey(), BACKUP), key, 1) > 0;
    }

    /** Puts the backup's whole row in the place of one that was cut; says whether the backup has it. */
    boolean replace(TableShape shape, RowKey key) throws SQLException {
        return has(BACKUP, shape, key)
                && update("UPDATE main.\"%1$s\" SET (%2$s) = (SELECT %2$s FROM %4$s.\"%1$s\" WHERE %3$s) WHERE %3$s"
                        .formatted(shape.name(), shape.names(), shape.isKey(), BACKUP), key, 2) > 0;
    }

    /** Takes from the backup every row that is not there, as far as the condition holds. */
    void fillAll(TableShape shape, String condition) throws SQLException {
        Sql.execute(tables, "INSERT OR IGNORE INTO main.\"%1$s\" (%2$s) SELECT %2$s FROM %4$s.\"%1$s\" WHERE %3$s"
                .formatted(shape.name(), shape.names(), condition, BACKUP));
    }

    /** Whether there is a row of this key. */
    boolean has(String database, TableShape shape, RowKey key) throws SQLException {
        String sql = "SELECT 1 FROM %s.\"%s\" WHERE %s".formatted(database, shape.name(), shape.isKey());
        try (PreparedStatement select = tables.prepareStatement(sql)) {
            key.fill(select, 1);
            try (var found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    private int update(String sql, RowKey key, int times) throws SQLException {
        try (PreparedStatement statement = tables.prepareStatement(sql)) {
            key.fill(statement, times);
            return statement.executeUpdate();
        }
    }
}
