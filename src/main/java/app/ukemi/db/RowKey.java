package app.ukemi.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tells a row of a table apart from the others: the values of one column or two. */
record RowKey(List<Object> values) {
    RowKey {
        values = List.copyOf(values);
    }

    /** Bytes become an id, since only so they equal each other. */
    static RowKey of(List<? extends @Nullable Object> values) {
        return new RowKey(values.stream().map(RowKey::comparable).toList());
    }

    private static Object comparable(@Nullable Object value) {
        @Nullable UUID id = TableShape.id(value);
        return id == null ? Objects.requireNonNullElse(value, "") : id;
    }

    /** Its first value, where that is an id; else null. */
    @Nullable UUID id() {
        return values.getFirst() instanceof UUID id ? id : null;
    }

    /** Fills the parameters from the first one on, the number of times that it is asked for. */
    void fill(PreparedStatement statement, int times) throws SQLException {
        int parameter = 0;
        for (int time = 0; time < times; time++) {
            for (Object value : values) {
                statement.setObject(++parameter, value instanceof UUID id ? Sql.bytes(id) : value);
            }
        }
    }
}
