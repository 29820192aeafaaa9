package app.ukemi.db;

import app.ukemi.domain.search.Entry;
import app.ukemi.domain.search.Most;
import app.ukemi.domain.search.Place;
import app.ukemi.domain.search.Term;
import app.ukemi.domain.search.Trace;
import app.ukemi.domain.search.Traces;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every text that was written, and the index over them. */
final class EntryTable {
    /** The index goes first, so that rows come out in its order and the query can stop at any of them. */
    private static final String INDEXED = """
            SELECT entry.id, entry.mistake, entry.field
            FROM entry_index CROSS JOIN entry ON entry.id = entry_index.rowid
            WHERE entry_index MATCH ?
            ORDER BY entry_index.rowid DESC
            """;

    /** For what the index does not know by its parts. */
    private static final String LOOKED_THROUGH = """
            SELECT id, mistake, field, body
            FROM entry
            WHERE instr(body, ?) > 0
            ORDER BY id DESC
            """;

    private static final String TEXTS = """
            SELECT id, mistake, field, row, body
            FROM entry
            """;

    private static final String OF_MISTAKE = TEXTS + "WHERE mistake = ? ORDER BY id";

    private EntryTable() {}

    /** The texts that hold all of the terms, those written last first, as long as there is room. */
    static Traces with(Connection connection, List<Term> terms, Predicate<Trace> wanted, Most most)
            throws SQLException {
        Optional<Term> unspaced = terms.stream().filter(Term::unspaced).findFirst();
        if (unspaced.isPresent()) {
            String typed = String.join(" ", unspaced.get().typed());
            return stream(connection, LOOKED_THROUGH, typed, most, cells -> {
                Trace trace = trace(cells);
                String body = cells.text();
                boolean has = terms.stream().allMatch(term -> term.isIn(body));
                return has && trace != null && wanted.test(trace) ? trace : null;
            });
        }
        return stream(connection, INDEXED, match(terms), most, cells -> {
            Trace trace = trace(cells);
            return trace != null && wanted.test(trace) ? trace : null;
        });
    }

    static Map<Long, Entry> byId(Connection connection, List<Long> ids) throws SQLException {
        String numbers = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Map<Long, Entry> all = new HashMap<>();
        for (Entry entry : texts(connection, TEXTS + "WHERE id IN (" + numbers + ")", _ -> {})) {
            all.put(entry.trace().id(), entry);
        }
        return all;
    }

    static Map<UUID, List<Entry>> of(Connection connection, Collection<UUID> mistakes) throws SQLException {
        Map<UUID, List<Entry>> all = new LinkedHashMap<>();
        for (UUID id : mistakes) {
            all.put(id, texts(connection, OF_MISTAKE, values -> values.id(id)));
        }
        return all;
    }

    private static List<Entry> texts(Connection connection, String sql, Sql.Filler filler) throws SQLException {
        return Sql.query(connection, sql, filler, EntryTable::entry).stream().flatMap(Optional::stream).toList();
    }

    private static Traces stream(
            Connection connection, String sql, String asked, Most most, Sql.Mapper<@Nullable Trace> taking)
            throws SQLException {
        List<Trace> taken = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new Values(statement).text(asked);
            try (ResultSet rows = statement.executeQuery()) {
                Cells cells = new Cells(rows);
                for (int looked = 0; cells.next(); looked++) {
                    if (taken.size() >= most.taken() || looked >= most.looked()) {
                        return Traces.of(taken, false);
                    }
                    Trace trace = taking.map(cells);
                    if (trace != null) {
                        taken.add(trace);
                    }
                }
            }
        }
        return Traces.of(taken, true);
    }

    private static @Nullable Trace trace(Cells cells) throws SQLException {
        long id = cells.longNumber();
        UUID mistake = cells.id();
        return Place.of(cells.text()).map(place -> new Trace(id, mistake, place)).orElse(null);
    }

    private static Optional<Entry> entry(Cells cells) throws SQLException {
        Trace trace = trace(cells);
        UUID row = cells.id();
        String body = cells.text();
        return Optional.ofNullable(trace).map(where -> new Entry(Objects.requireNonNull(where), row, body));
    }

    /** In the language of FTS5. Only words of letters and digits come into it, and those within quotes. */
    static String match(List<Term> terms) {
        return terms.stream().map(EntryTable::match).collect(Collectors.joining(" AND "));
    }

    private static String match(Term term) {
        String end = term.open() ? "\" *" : "\"";
        return term.spellings().stream()
                .map(words -> "\"" + words + end)
                .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
