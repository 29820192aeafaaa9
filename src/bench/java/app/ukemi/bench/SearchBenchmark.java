package app.ukemi.bench;

import app.ukemi.background.HandClock;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.Found;
import app.ukemi.domain.search.Hit;
import app.ukemi.domain.search.SearchNames;
import app.ukemi.domain.search.SearchQuery;
import app.ukemi.journal.Journal;
import app.ukemi.journal.Search;
import app.ukemi.journal.TestJournals;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * One key of a search, from the text to what is shown of it, against the bare FTS query of the same text: all its words
 * in one text, with the same order and bound, and the texts of the first page. What is typed are words of the
 * frequencies of a language, key by key, as one types them: so one key may use what the key before it found. Words in
 * several texts of a mistake, the rank and the snippets, which the bare query lacks, are in what is measured.
 */
@AtMost(value = 1.5, half = true, what = "one key of a search : the bare FTS query of the same text")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {
    /**
     * So often is every key typed before the first that counts: the slowest one in a hundred are typed seldom, and one
     * would measure how long the compiler takes to come to them.
     */
    private static final int ROUNDS_BEFORE = 10;

    private static final int PAGE = 20;
    private static final int TEXTS = 160;
    private static final int SHOWN = 90;
    /** More lines than a window of 900 pixels has room for. */
    private static final int LINES = 25;
    private static final String BARE = """
            SELECT entry.id, entry.mistake, entry.field
            FROM entry_index JOIN entry ON entry.id = entry_index.rowid
            WHERE entry_index MATCH ?
            ORDER BY entry_index.rowid DESC
            LIMIT %d
            """.formatted(TEXTS);
    private static final String BODY = "SELECT row, body FROM entry WHERE id = ?";

    /** How many mistakes the journal has. */
    @Param({"1000", "10000", "100000"})
    public int mistakes;

    private final List<String> keys = new ArrayList<>();
    private Journal journal;
    private Search search;
    private Connection bare;
    private int round;
    private long letters;

    @Setup
    public void open(BenchmarkParams run) throws IOException, SQLException, TroubleException {
        Path file = ManyMistakes.journal(mistakes);
        journal = TestJournals.open(file, new HandClock(Mistakes.NOON, ZoneOffset.UTC));
        search = journal.search(journal.summaries(), PaceLimits.USUAL);
        bare = DriverManager.getConnection("jdbc:sqlite:" + file);
        for (String text : ManyMistakes.typed(40)) {
            for (int length = 1; length <= text.length(); length++) {
                keys.add(text.substring(0, length));
            }
        }
        boolean yardstick = run.getBenchmark().endsWith(".yardstick");
        for (int i = 0; i < (run.getForks() > 0 ? ROUNDS_BEFORE * keys.size() : 0); i++) {
            letters += yardstick ? yardstick() : measured();
        }
    }

    private String key() {
        return keys.get(round++ % keys.size());
    }

    @Benchmark
    public int measured() throws TroubleException {
        Found found = search.find(SearchQuery.parse(key(), SearchNames.ENGLISH), PAGE);
        return found.mistakes().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.title()), each.hits().stream().map(Hit::excerpt)))
                .limit(LINES)
                .mapToInt(excerpt -> excerpt.text().length())
                .sum();
    }

    @Benchmark
    public int yardstick() throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = bare.prepareStatement(BARE)) {
            statement.setString(1, match(key()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                    rows.getBytes(2);
                    rows.getString(3);
                }
            }
        }
        return texts(ids.subList(0, Math.min(SHOWN, ids.size())));
    }

    private int texts(List<Long> ids) throws SQLException {
        int letters = 0;
        try (PreparedStatement statement = bare.prepareStatement(BODY)) {
            for (long id : ids) {
                statement.setLong(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    letters += row.getBytes(1).length + row.getString(2).length();
                }
            }
        }
        return letters;
    }

    private static String match(String text) {
        String quoted = "\"" + text.strip().replace(" ", "\" \"") + "\"";
        boolean open = !text.endsWith(" ") && text.length() > 1 && text.charAt(text.length() - 2) != ' ';
        return open ? quoted + " *" : quoted;
    }

    @TearDown
    public void close() throws TroubleException, SQLException {
        journal.close();
        bare.close();
    }
}
