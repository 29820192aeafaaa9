package app.ukemi.db;

import app.ukemi.db.raw.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table look: by that a row is known which was found in a damaged file.
 *
 * @param key the places of the columns that tell its rows apart
 * @param indexes those over it, also the one that SQLite makes for the key
 */
record TableShape(String name, List<Column> columns, List<Integer> key, List<Index> indexes) {
    /** What follows from the others is made anew, and the parts of the full-text index are no rows of ours. */
    private static final String TABLES = """
            SELECT name
            FROM sqlite_schema
            WHERE type = 'table' AND NOT (name GLOB 'sqlite_*' OR name GLOB 'entry_index*')
            """;

    private static final String COLUMNS = """
            SELECT name, type, "notnull", dflt_value IS NOT NULL, pk
            FROM pragma_table_info(?)
            ORDER BY cid
            """;

    private static final String INDEXES = "SELECT name FROM pragma_index_list(?) WHERE partial = 0";

    private static final String OF_INDEX = "SELECT cid FROM pragma_index_info(?) ORDER BY seqno";

    /** A column, and whether a row may go without it. */
    record Column(String name, String type, boolean needed, boolean filled, int keyPlace) {
        boolean takes(@Nullable Object value) {
            return switch (value) {
                case null -> !needed;
                case String _ -> "TEXT".equals(type);
                case Long _ -> "INTEGER".equals(type);
                case byte[] bytes -> "BLOB".equals(type) && ("body".equals(name) || bytes.length == Sql.ID);
                default -> false;
            };
        }
    }

    /** An index, by the places of its columns in the table. */
    record Index(String name, List<Integer> columns) {}

    /** Those of a journal whose tables are whole; those first of which others speak. */
    static List<TableShape> all(Connection journal) throws SQLException {
        List<TableShape> all = new ArrayList<>();
        for (String name : Sql.query(journal, TABLES, _ -> {}, Cells::text)) {
            List<Column> columns = Sql.query(journal, COLUMNS, values -> values.text(name), TableShape::column);
            List<Index> indexes = new ArrayList<>();
            for (String index : Sql.query(journal, INDEXES, values -> values.text(name), Cells::text)) {
                indexes.add(new Index(index, Sql.query(journal, OF_INDEX, v -> v.text(index), Cells::number)));
            }
            all.add(new TableShape(name, columns, key(columns), indexes));
        }
        return all.stream().sorted(Comparator.comparing(TableShape::isSpokenOf).reversed()).toList();
    }

    private static Column column(Cells cells) throws SQLException {
        return new Column(cells.text(), cells.text(), cells.flag(), cells.flag(), cells.number());
    }

    private static List<Integer> key(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .boxed()
                .filter(place -> columns.get(place).keyPlace() > 0)
                .sorted(Comparator.comparingInt(place -> columns.get(place).keyPlace()))
                .toList();
    }

    private boolean isSpokenOf() {
        return List.of("person", "tag", "mistake").contains(name);
    }

    /** Whether this can be one of its rows; of one that was cut off, the rest may be missing. */
    boolean fits(Row row) {
        int there = row.values().size();
        return there <= columns.size()
                && key.stream().allMatch(place -> place < there && hasKey(row.values().get(place), place))
                && IntStream.range(0, columns.size()).allMatch(place -> fits(row, place));
    }

    /** SQLite keeps a number that is a key outside of the row. */
    private boolean hasKey(@Nullable Object value, int place) {
        boolean isNumber = key.size() == 1 && "INTEGER".equals(columns.get(place).type());
        return isNumber == (value == null);
    }

    private boolean fits(Row row, int place) {
        Column column = columns.get(place);
        if (place >= row.values().size()) {
            return !column.needed() || column.filled() || !row.whole();
        }
        @Nullable Object value = row.values().get(place);
        return column.takes(value) || (value == null && (!row.whole() || key.contains(place)));
    }

    /** What tells a row apart, by its values. */
    RowKey keyOf(Row row) {
        return RowKey.of(key.stream().map(place -> row.values().get(place)).toList());
    }

    /** Whether its rows are told apart by this column alone. */
    boolean isTold(String column) {
        return key.equals(List.of(place(column)));
    }

    /** The place of a column; -1 where there is none of that name. */
    int place(String column) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).name().equals(column))
                .findFirst()
                .orElse(-1);
    }

    /** The mistake that a row belongs to; null where it belongs to none, or to a row of one. */
    @Nullable UUID owner(Row row) {
        int place = ownerPlace();
        return place >= 0 && place < row.values().size() ? id(row.values().get(place)) : null;
    }

    /** The place of the column with the mistake that a row belongs to; -1 where it belongs to none. */
    int ownerPlace() {
        return "mistake".equals(name) ? place("id") : Math.max(place("mistake"), place("one"));
    }

    static @Nullable UUID id(@Nullable Object value) {
        return value instanceof byte[] bytes && bytes.length == Sql.ID ? Sql.id(bytes) : null;
    }

    /** A text in a row; the empty one where it is missing. */
    String text(Row row, String column) {
        int place = place(column);
        return place >= 0 && place < row.values().size() && row.values().get(place) instanceof String text ? text : "";
    }

    /** Its columns, to be named in a statement. */
    String names() {
        return String.join(", ", columns.stream().map(column -> '"' + column.name() + '"').toList());
    }

    /** That a row has this key, to be asked in a statement. */
    String isKey() {
        return String.join(" AND ", key.stream().map(place -> '"' + columns.get(place).name() + "\" = ?").toList());
    }

    /** Whether it is one of the words of the user, and does not follow from others. */
    boolean isOwn() {
        return !name.equals("entry") && !name.equals("summary");
    }

    /** By name, out of all. */
    static TableShape of(List<TableShape> all, String name) {
        return Objects.requireNonNull(all.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null));
    }
}
