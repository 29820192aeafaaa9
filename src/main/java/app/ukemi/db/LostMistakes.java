package app.ukemi.db;

import app.ukemi.db.raw.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts mistakes together whose own row is lost. Search keeps every text once more, and lists keep the moments: both are
 * newer than a backup, where there is one.
 */
final class LostMistakes {
    private static final String OF_MISTAKE = "mistake.";

    private final Connection tables;
    private final TableShape shape;
    private final Map<UUID, Map<String, Object>> words = new HashMap<>();

    LostMistakes(Connection tables, TableShape shape, Wreck wreck) {
        this.tables = tables;
        this.shape = shape;
        wreck.table("summary").ifPresent(this::readSummaries);
        wreck.table("entry").ifPresent(this::readEntries);
    }

    private void readSummaries(RawTable summaries) {
        for (Row row : summaries.rows()) {
            @Nullable UUID id = summaries.shape().owner(row);
            for (int place = 0; place < Math.min(row.values().size(), summaries.shape().columns().size()); place++) {
                put(id, summaries.shape().columns().get(place).name(), row.values().get(place));
            }
        }
    }

    private void readEntries(RawTable entries) {
        for (Row row : entries.rows()) {
            String field = entries.shape().text(row, "field");
            if (field.startsWith(OF_MISTAKE)) {
                put(entries.shape().owner(row), field.substring(OF_MISTAKE.length()),
                        entries.shape().text(row, "body"));
            }
        }
    }

    private void put(@Nullable UUID mistake, String column, @Nullable Object value) {
        int place = shape.place(column);
        if (mistake != null && value != null && place >= 0 && shape.columns().get(place).takes(value)) {
            words.computeIfAbsent(mistake, _ -> new HashMap<>()).put(column, value);
        }
    }

    /** Writes what is left of a mistake over the row of the backup, or into one of its own. */
    void write(UUID mistake) throws SQLException {
        Map<String, Object> known = words.getOrDefault(mistake, Map.of());
        String ifNew = """
                INSERT OR IGNORE INTO mistake
                    (id, created_at, changed_at, title, draft_state, went_wrong, account, admission, first_draft, cause,
                    why_no_talk, aim, way, outcome, lesson, why_no_short_term, why_no_permanent, why_late, notice)
                VALUES (?, 0, 0, '', 'NONE', '', '', '', '', '', '', '', '', '', '', '', '', '', '')
                """;
        Sql.update(tables, ifNew, values -> values.id(mistake));
        if (!known.isEmpty()) {
            List<String> columns = new ArrayList<>(known.keySet());
            String set = String.join(", ", columns.stream().map(column -> '"' + column + "\" = ?").toList());
            try (var update = tables.prepareStatement("UPDATE mistake SET " + set + " WHERE id = ?")) {
                for (int place = 0; place < columns.size(); place++) {
                    update.setObject(place + 1, known.get(columns.get(place)));
                }
                update.setBytes(columns.size() + 1, Sql.bytes(mistake));
                update.executeUpdate();
            }
        }
    }
}
