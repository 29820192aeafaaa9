package app.ukemi.db;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What an open journal holds on to. Closing lets all of it go, the last first, even if one of them fails. */
final class Holdings implements AutoCloseable {
    private final Deque<AutoCloseable> kept = new ArrayDeque<>();

    <T extends AutoCloseable> T keep(T one) {
        kept.push(one);
        return one;
    }

    @Override
    public void close() throws IOException, SQLException {
        @Nullable Exception first = null;
        while (!kept.isEmpty()) {
            try {
                kept.pop().close();
            } catch (Exception e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        switch (first) {
            case null -> { }
            case IOException e -> throw e;
            case SQLException e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(first);
        }
    }
}
