package app.ukemi.db;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.rule.Summaries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Sees to it that a mistake can be read: where damage has made a value of it meaningless, such as the name of a zone,
 * that value or its row is let go.
 */
final class Mending {
    private final Connection tables;
    private final List<TableShape> shapes;

    Mending(Connection tables, List<TableShape> shapes) {
        this.tables = tables;
        this.shapes = shapes;
    }

    /** What came of it. */
    enum Outcome {
        READABLE,
        MENDED,
        HOPELESS
    }

    /** Tries to read a mistake, and writes its summary where that goes well. */
    Outcome mend(UUID mistake) throws SQLException {
        if (summarise(mistake)) {
            return Outcome.READABLE;
        }
        for (String without : losses(mistake)) {
            Sql.execute(tables, "SAVEPOINT attempt");
            Sql.execute(tables, without);
            boolean readable = summarise(mistake);
            Sql.execute(tables, readable ? "RELEASE attempt" : "ROLLBACK TO attempt");
            if (readable) {
                return Outcome.MENDED;
            }
            Sql.execute(tables, "RELEASE attempt");
        }
        return Outcome.HOPELESS;
    }

    private boolean summarise(UUID id) {
        try {
            Optional<Mistake> mistake = MistakeStore.load(tables, id);
            if (mistake.isPresent()) {
                SummaryTable.save(tables, Summaries.of(mistake.get()));
            }
            return mistake.isPresent();
        } catch (SQLException | RuntimeException e) {
            // Whatever a value means to our own classes that makes no sense of it, it cannot be read.
            System.getLogger(Mending.class.getName()).log(System.Logger.Level.DEBUG, "A mistake cannot be read", e);
            return false;
        }
    }

    /** Statements that each take one value or one row away, the smallest losses first. */
    private List<String> losses(UUID mistake) throws SQLException {
        String id = "x'" + java.util.HexFormat.of().formatHex(Sql.bytes(mistake)) + "'";
        Stream.Builder<String> all = Stream.builder();
        TableShape own = TableShape.of(shapes, "mistake");
        for (TableShape.Column column : own.columns()) {
            if (!own.key().contains(own.place(column.name()))) {
                all.add("UPDATE mistake SET \"%s\" = %s WHERE id = %s".formatted(column.name(), nothing(column), id));
            }
        }
        for (TableShape shape : shapes) {
            if (shape.isOwn() && shape.place("mistake") >= 0) {
                String rows = "SELECT rowid FROM \"%s\" WHERE mistake = %s".formatted(shape.name(), id);
                for (long row : Sql.query(tables, rows, _ -> {}, Cells::longNumber)) {
                    all.add("DELETE FROM \"%s\" WHERE rowid = %d".formatted(shape.name(), row));
                }
            }
        }
        return all.build().toList();
    }

    private static String nothing(TableShape.Column column) {
        if (!column.needed()) {
            return "NULL";
        }
        return column.name().equals("draft_state") ? "'NONE'" : "\"%s\"".formatted(column.name());
    }
}
