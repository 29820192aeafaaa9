package app.ukemi.journal.sample;

import java.util.List;
import java.util.stream.Stream;

/** Lists that grow by a row. */
final class Rows {
    private Rows() {}

    static <R> List<R> and(List<R> rows, R next) {
        return Stream.concat(rows.stream(), Stream.of(next)).toList();
    }

    /** The rows with another one in the place of the last. */
    static <R> List<R> butLast(List<R> rows, R next) {
        return and(rows.subList(0, rows.size() - 1), next);
    }
}
