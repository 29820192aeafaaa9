package app.ukemi.db;

import app.ukemi.db.raw.Row;
import app.ukemi.domain.rescue.Found;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much of each mistake was found in a damaged file, and which of its rows are known to be missing. */
final class Inventory {
    private static final int TWO_OF_THREE = 2;

    private final Wreck wreck;
    private final Map<UUID, String> titles = new HashMap<>();
    private final Set<UUID> whole = new HashSet<>();
    private final Set<UUID> remains = new HashSet<>();
    private final Set<UUID> named = new HashSet<>();
    private final Map<UUID, UUID> owners = new HashMap<>();
    private final Map<UUID, Set<Missing>> missing = new HashMap<>();

    /**
     * A row of which the damaged file has nothing, or not all.
     *
     * @param key what tells it apart; null where that is lost too
     * @param cut whether the beginning of it is there
     */
    record Missing(TableShape table, @Nullable RowKey key, boolean cut) {}

    Inventory(Wreck wreck) {
        this.wreck = wreck;
        wreck.table("mistake").ifPresent(this::countMistakes);
        wreck.table("summary").ifPresent(this::countNames);
        wreck.table("entry").ifPresent(this::countEntries);
        wreck.table("mistake").ifPresent(this::countLost);
        wreck.tables().stream().filter(table -> table.shape().isOwn()).forEach(this::countRows);
        wreck.tables().stream().filter(table -> table.shape().isOwn()).forEach(this::countMissing);
        wreck.table("entry").ifPresent(this::countSpeechless);
    }

    private void countMistakes(RawTable mistakes) {
        for (Row row : mistakes.rows()) {
            @Nullable UUID id = mistakes.shape().owner(row);
            if (id != null) {
                whole.add(id);
                titles.put(id, mistakes.shape().text(row, "title"));
            }
        }
    }

    private void countNames(RawTable summaries) {
        for (Row row : summaries.rows()) {
            @Nullable UUID id = summaries.shape().owner(row);
            if (id != null) {
                named.add(id);
                titles.putIfAbsent(id, summaries.shape().text(row, "title"));
            }
        }
        countLost(summaries);
    }

    private void countLost(RawTable table) {
        for (RawTable.Lost lost : table.lost()) {
            @Nullable UUID owner = lost.owner();
            if (owner != null) {
                named.add(owner);
            }
        }
    }

    private void countEntries(RawTable entries) {
        TableShape shape = entries.shape();
        for (Row row : entries.rows()) {
            @Nullable UUID mistake = shape.owner(row);
            @Nullable UUID of = TableShape.id(row.values().get(shape.place("row")));
            if (mistake != null && of != null) {
                owners.put(of, mistake);
                if (of.equals(mistake)) {
                    named.add(mistake);
                    remains.add(mistake);
                }
                if ("mistake.title".equals(shape.text(row, "field"))) {
                    titles.putIfAbsent(mistake, shape.text(row, "body"));
                }
            }
        }
    }

    /** A row alone makes no mistake: the id in it may be what is damaged. */
    private void countRows(RawTable table) {
        int id = table.shape().place("id");
        for (Row row : table.rows()) {
            @Nullable UUID mistake = table.shape().owner(row);
            if (mistake != null) {
                if (named.contains(mistake)) {
                    remains.add(mistake);
                }
                @Nullable UUID own = id < 0 ? null : TableShape.id(row.values().get(id));
                if (own != null) {
                    owners.put(own, mistake);
                }
            }
        }
    }

    private void countMissing(RawTable table) {
        for (RawTable.Lost lost : table.lost()) {
            add(lost.owner(), new Missing(table.shape(), lost.key(), false));
        }
        table.cut().forEach(key -> add(null, new Missing(table.shape(), key, true)));
    }

    /** Rows of which search knows a text, and which were not found. */
    private void countSpeechless(RawTable entries) {
        TableShape shape = entries.shape();
        Map<String, Set<RowKey>> keys = new HashMap<>();
        for (Row row : entries.rows()) {
            String field = shape.text(row, "field");
            wreck.table(field.substring(0, Math.max(field.indexOf('.'), 0)))
                    .filter(table -> table.shape().isTold("id"))
                    .ifPresent(table -> {
                        RowKey key = RowKey.of(List.of(row.values().get(shape.place("row"))));
                        Set<RowKey> known = keys.computeIfAbsent(table.shape().name(), _ -> table.keys());
                        if (known.add(key)) {
                            add(shape.owner(row), new Missing(table.shape(), key, false));
                        }
                    });
        }
    }

    private void add(@Nullable UUID owner, Missing row) {
        @Nullable UUID first = row.key() == null ? null : row.key().id();
        @Nullable UUID mistake = owner == null && first != null ? owners.getOrDefault(first, first) : owner;
        if (mistake != null) {
            missing.computeIfAbsent(mistake, _ -> new LinkedHashSet<>()).add(row);
        }
    }

    /** Every mistake of which the file says that it was there. */
    Set<UUID> mistakes() {
        Set<UUID> all = new HashSet<>(whole);
        all.addAll(named);
        return all;
    }

    Found found(UUID mistake) {
        if (whole.contains(mistake)) {
            return missing.containsKey(mistake) ? Found.CUT : Found.WHOLE;
        }
        if (remains.contains(mistake)) {
            return Found.REMAINS;
        }
        return named.contains(mistake) ? Found.NAME : Found.NOTHING;
    }

    Set<Missing> missing(UUID mistake) {
        return missing.getOrDefault(mistake, Set.of());
    }

    /** All rows that are missing, also those of no mistake. */
    List<Missing> missing() {
        return missing.values().stream().flatMap(Set::stream).toList();
    }

    /** The empty text where it is not known. */
    String title(UUID mistake) {
        return titles.getOrDefault(mistake, "");
    }

    /**
     * Whether the file had no mistake that is unknown. A page can lie about how many rows it holds, so this is
     * believed only where two of three lists of all mistakes were read without damage.
     */
    boolean allNamed() {
        int ways = wreck.table("mistake").map(RawTable::soundWays).orElse(0);
        int summaries = wreck.table("summary").filter(RawTable::isSound).isPresent() ? 1 : 0;
        return ways + summaries >= TWO_OF_THREE;
    }
}
