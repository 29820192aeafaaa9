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
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
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

    /** In how many texts something stands, counted up to a limit. */
    private static final String AT_MOST = """
            SELECT count(*)
            FROM (SELECT 1 FROM entry_index WHERE entry_index MATCH ? LIMIT ?)
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

    private static final String OF_MISTAKES = "WHERE mistake IN (%s)";

    /** All texts of a mistake as one: to hand over a row costs more than to find it. */
    private static final String JOINED = """
            SELECT mistake, count(*), group_concat(concat_ws(char(31), id, field, hex(row), body), char(31))
            FROM entry
            """ + OF_MISTAKES + " GROUP BY mistake";
    private static final int PARTS = 4;

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

    /** The same of each term, but nothing of one that stands in more texts than are looked at: the index says so. */
    static List<Traces> rare(Connection connection, List<Term> terms, Predicate<Trace> wanted, Most most)
            throws SQLException {
        List<Traces> all = new ArrayList<>();
        for (Term term : terms) {
            int texts = Sql.first(
                            connection,
                            AT_MOST,
                            values -> values.text(match(term)).number(most.looked() + 1),
                            Cells::number)
                    .orElse(0);
            boolean frequent = texts > most.looked();
            all.add(frequent ? Traces.of(List.of(), false) : with(connection, List.of(term), wanted, most));
        }
        return all;
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
        String sql = JOINED.formatted(String.join(", ", Collections.nCopies(mistakes.size(), "?")));
        Map<UUID, List<Entry>> all = new LinkedHashMap<>();
        mistakes.forEach(id -> all.put(id, List.of()));
        for (Joined each : Sql.query(connection, sql, values -> values.ids(mistakes), Joined::of)) {
            all.put(each.mistake, each.isWhole() ? each.entries() : oneByOne(connection, each.mistake));
        }
        return all;
    }

    private static List<Entry> oneByOne(Connection connection, UUID mistake) throws SQLException {
        return texts(connection, TEXTS + OF_MISTAKES.formatted("?"), values -> values.id(mistake));
    }

    /** The texts of a mistake, each in as many parts. */
    private record Joined(UUID mistake, int texts, List<String> parts) {

        static Joined of(Cells cells) throws SQLException {
            return new Joined(cells.id(), cells.number(), cells.texts());
        }

        /** Whether what stands between the parts stands in none of them. */
        boolean isWhole() {
            return parts.size() == texts * PARTS;
        }

        List<Entry> entries() {
            List<Entry> all = new ArrayList<>();
            for (int i = 0; i < parts.size(); i += PARTS) {
                long id = Long.parseLong(parts.get(i));
                UUID row = Sql.id(HexFormat.of().parseHex(parts.get(i + 2)));
                String body = parts.get(i + 3);
                Place.of(parts.get(i + 1))
                        .map(place -> new Entry(new Trace(id, mistake, place), row, body))
                        .ifPresent(all::add);
            }
            return all;
        }
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
