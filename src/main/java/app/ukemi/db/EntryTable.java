package app.ukemi.db;

import app.ukemi.domain.search.Entries;
import app.ukemi.domain.search.Entry;
import app.ukemi.domain.search.Most;
import app.ukemi.domain.search.Place;
import app.ukemi.domain.search.Term;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every text that was written, and the index over them. */
final class EntryTable {
    /** The index goes first, so that rows come out in its order and the query can stop at any of them. */
    private static final String INDEXED = """
            SELECT entry.mistake, entry.row, entry.field, entry.body
            FROM entry_index CROSS JOIN entry ON entry.id = entry_index.rowid
            WHERE entry_index MATCH ?
            ORDER BY entry_index.rowid DESC
            """;

    private static final String LOOKED_THROUGH = """
            SELECT mistake, row, field, body
            FROM entry
            WHERE instr(body, ?) > 0
            ORDER BY id DESC
            """;

    private static final String OF_MISTAKE = """
            SELECT mistake, row, field, body
            FROM entry
            WHERE mistake = ?
            ORDER BY id
            """;

    private EntryTable() {}

    /** The texts that hold all of the terms, those written last first, as long as there is room. */
    static Entries with(Connection connection, List<Term> terms, Predicate<Entry> wanted, Most most)
            throws SQLException {
        Optional<Term> unspaced = terms.stream().filter(Term::unspaced).findFirst();
        Predicate<Entry> rest = terms.size() == 1
                ? wanted
                : entry -> terms.stream().allMatch(term -> term.isIn(entry.text())) && wanted.test(entry);
        return unspaced.isPresent()
                ? stream(connection, LOOKED_THROUGH, String.join(" ", unspaced.get().typed()), rest, most)
                : stream(connection, INDEXED, match(terms), wanted, most);
    }

    static Map<UUID, List<Entry>> of(Connection connection, Collection<UUID> mistakes) throws SQLException {
        Map<UUID, List<Entry>> all = new LinkedHashMap<>();
        for (UUID id : mistakes) {
            var entries = Sql.query(connection, OF_MISTAKE, values -> values.id(id), EntryTable::read);
            all.put(id, entries.stream().flatMap(Optional::stream).toList());
        }
        return all;
    }

    private static Entries stream(
            Connection connection, String sql, String asked, Predicate<Entry> wanted, Most most)
            throws SQLException {
        List<Entry> taken = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new Values(statement).text(asked);
            try (ResultSet rows = statement.executeQuery()) {
                Cells cells = new Cells(rows);
                int looked = 0;
                while (cells.next()) {
                    if (taken.size() >= most.taken() || looked++ >= most.looked()) {
                        return new Entries(taken, false);
                    }
                    read(cells).filter(wanted).ifPresent(taken::add);
                }
            }
        }
        return new Entries(taken, true);
    }

    private static Optional<Entry> read(Cells cells) throws SQLException {
        UUID mistake = cells.id();
        UUID row = cells.id();
        Optional<Place> place = Place.of(cells.text());
        String body = cells.text();
        return place.map(where -> new Entry(mistake, row, where, body));
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
