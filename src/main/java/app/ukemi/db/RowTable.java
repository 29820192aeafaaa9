package app.ukemi.db;

import app.ukemi.domain.Ids;
import app.ukemi.domain.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A table of rows that belong to a mistake and keep an order, and the one way to save them: by the difference
 * between the rows as they were and as they are, so that one more word in one row writes that row alone.
 *
 * @param name the table
 * @param insert its first five parameters are id, mistake, position, created_at, changed_at
 * @param update has the same parameters by number; it may leave some unused
 * @param load the rows of a mistake in their order
 * @param writer fills the parameters behind the first five
 * @param reader makes a row of what {@code load} selects
 */
record RowTable<R extends Row>(
        String name, String insert, String update, String load, Writer<R> writer, Sql.Mapper<R> reader) {

    /** Fills in what is of the row itself. */
    @FunctionalInterface
    interface Writer<R> {
        void write(Values values, R row) throws SQLException;
    }

    List<R> load(Connection connection, UUID mistake) throws SQLException {
        return Sql.query(connection, load, values -> values.id(mistake), reader);
    }

    /** Writes what differs, and returns whether anything did. */
    boolean save(Save to, List<R> before, List<R> after) throws SQLException {
        if (before.equals(after)) {
            return false;
        }
        Map<UUID, Placed<R>> old = placed(before);
        Set<UUID> kept = new HashSet<>();
        for (Placed<R> row : placed(after).values()) {
            kept.add(row.row().id());
            if (!row.equals(old.get(row.row().id()))) {
                write(to, row);
            }
        }
        for (UUID id : old.keySet()) {
            if (!kept.contains(id)) {
                Sql.update(to.connection(), "DELETE FROM " + name + " WHERE id = ?", values -> values.id(id));
            }
        }
        return true;
    }

    private void write(Save to, Placed<R> placed) throws SQLException {
        if (write(to, update, placed) == 0) {
            write(to, insert, placed);
        }
    }

    private int write(Save to, String sql, Placed<R> placed) throws SQLException {
        UUID id = placed.row().id();
        return Sql.update(to.connection(), sql, values -> {
            values.id(id).id(to.mistake()).number(placed.position());
            values.instant(Ids.madeAt(id)).instant(to.now());
            writer.write(values, placed.row());
        });
    }

    private static <R extends Row> Map<UUID, Placed<R>> placed(List<R> rows) {
        Map<UUID, Placed<R>> all = new HashMap<>();
        for (int position = 0; position < rows.size(); position++) {
            R row = rows.get(position);
            all.put(row.id(), new Placed<>(row, position));
        }
        return all;
    }

    private record Placed<R>(R row, int position) {}

    /** Whose rows are saved, on which connection, and when. */
    record Save(Connection connection, UUID mistake, Instant now) {}
}
