package app.ukemi.db;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The little that plain JDBC lacks: a statement with its parameters, and a list of what a query found. */
final class Sql {
    /** The bytes of an id. */
    static final int ID = 16;

    private Sql() {}

    /** Fills the parameters of a statement. */
    @FunctionalInterface
    interface Filler {
        void fill(Values values) throws SQLException;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Mapper<T extends @Nullable Object> {
        T map(Cells cells) throws SQLException;
    }

    /** Returns how many rows it changed. */
    static int update(Connection connection, String sql, Filler filler) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            filler.fill(new Values(statement));
            return statement.executeUpdate();
        }
    }

    /** Runs statements without parameters, several at once where a text holds several. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static <T> List<T> query(Connection connection, String sql, Filler filler, Mapper<T> mapper) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            filler.fill(new Values(statement));
            try (ResultSet found = statement.executeQuery()) {
                Cells cells = new Cells(found);
                List<T> all = new ArrayList<>();
                while (cells.next()) {
                    all.add(mapper.map(cells));
                }
                return all;
            }
        }
    }

    static <T> Optional<T> first(Connection connection, String sql, Filler filler, Mapper<T> mapper)
            throws SQLException {
        return query(connection, sql, filler, mapper).stream().findFirst();
    }

    /** The number in the only column of the only row. */
    static int number(Connection connection, String sql) throws SQLException {
        return first(connection, sql, _ -> {}, Cells::number).orElse(0);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
