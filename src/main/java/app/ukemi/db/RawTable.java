package app.ukemi.db;

import app.ukemi.db.raw.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of one table of a damaged file, and what is known to be missing: the indexes over a table name
 * its rows once more, so that a row which they name and which was not found is known to be lost.
 */
final class RawTable {
    private final TableShape shape;
    private final Map<Long, Row> rows = new LinkedHashMap<>();
    /** The values that indexes name, by the number of the row and the place of the column. */
    private final Map<Long, Map<Integer, Object>> named = new HashMap<>();
    private boolean sound = true;
    private boolean soundKey = true;

    RawTable(TableShape shape) {
        this.shape = shape;
    }

    /**
     * A row that is known to be missing.
     *
     * @param key what tells it apart; null where that is lost too
     * @param owner the mistake that it belonged to; null where it belonged to none, or where that is lost too
     */
    record Lost(@Nullable RowKey key, @Nullable UUID owner) {}

    TableShape shape() {
        return shape;
    }

    void take(Row row) {
        if (shape.fits(row)) {
            rows.merge(row.number(), row, (one, other) -> one.whole() ? one : other);
        } else {
            sound = false;
        }
    }

    /** An index names a row. */
    void name(TableShape.Index index, Row entry) {
        if (entry.values().size() == index.columns().size() + 1) {
            Map<Integer, Object> values = named.computeIfAbsent(entry.number(), _ -> new TreeMap<>());
            for (int i = 0; i < index.columns().size(); i++) {
                Object value = entry.values().get(i);
                if (value != null) {
                    values.putIfAbsent(index.columns().get(i), value);
                }
            }
        }
    }

    /** Damage was met on the way through its rows. */
    void rowsMissing() {
        sound = false;
    }

    /** Damage was met on the way through the index of its key. */
    void keysMissing() {
        soundKey = false;
    }

    boolean isSound() {
        return sound;
    }

    /** Whether every row that is lost is known by name. */
    boolean allKnown() {
        return sound || soundKey;
    }

    /** How many of two ways to its rows were without damage. */
    int soundWays() {
        return (sound ? 1 : 0) + (soundKey ? 1 : 0);
    }

    /** What tells those rows apart that were found. */
    Set<RowKey> keys() {
        return rows.values().stream().map(shape::keyOf).collect(Collectors.toSet());
    }

    Iterable<Row> rows() {
        return rows.values();
    }

    /**
     * How many of these rows are named as those of this table: by that it shows whether a page is one of it.
     *
     * @param entered the table of each row of which search knows a text
     */
    long named(List<Row> some, Map<RowKey, String> entered) {
        return some.stream()
                .filter(shape::fits)
                .filter(row -> isNamed(row) || shape.name().equals(entered.get(shape.keyOf(row))))
                .count();
    }

    private boolean isNamed(Row row) {
        Map<Integer, Object> values = named.get(row.number());
        return values != null
                && values.keySet().containsAll(shape.key())
                && RowKey.of(shape.key().stream().map(values::get).toList()).equals(shape.keyOf(row));
    }

    /** The rows that are named and were not found. */
    List<Lost> lost() {
        List<Lost> lost = new ArrayList<>();
        named.forEach((number, values) -> {
            if (!rows.containsKey(number)) {
                lost.add(lost(values));
            }
        });
        return lost;
    }

    private Lost lost(Map<Integer, Object> values) {
        boolean known = values.keySet().containsAll(shape.key());
        return new Lost(
                known ? RowKey.of(shape.key().stream().map(values::get).toList()) : null,
                TableShape.id(values.get(shape.ownerPlace())));
    }

    /** What tells those rows apart that are there in part only. */
    Set<RowKey> cut() {
        return rows.values().stream()
                .filter(row -> !row.whole())
                .map(shape::keyOf)
                .collect(Collectors.toSet());
    }
}
