package app.ukemi.bench;

import app.ukemi.background.HandClock;
import app.ukemi.domain.Action;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One autosave of a typical mistake of which one text and one row changed, against the two updates it comes to,
 * prepared beforehand, on a file of the same tables and settings beside it. Both are on disk when they return.
 */
@AtMost(value = 1.5, what = "one autosave : the same rows by bare JDBC")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AutosaveBenchmark {
    private static final Mistake TYPICAL = Mistakes.typical(1);
    private static final Action ACTION = TYPICAL.remedy().actions().getFirst();

    private Path folder;
    private Journal journal;
    private Connection bare;
    private PreparedStatement mistakeUpdate;
    private PreparedStatement actionUpdate;
    private int round;

    @Setup
    public void open() throws IOException, TroubleException, SQLException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "autosave");
        journal = filled(folder.resolve("ours.ukemi"));
        Path other = folder.resolve("bare.ukemi");
        filled(other).close();
        bare = DriverManager.getConnection("jdbc:sqlite:" + other);
        execute("PRAGMA journal_mode = WAL");
        execute("PRAGMA synchronous = FULL");
        execute("PRAGMA foreign_keys = ON");
        execute("PRAGMA secure_delete = ON");
        execute("PRAGMA temp_store = MEMORY");
        mistakeUpdate = bare.prepareStatement("UPDATE mistake SET account = ?, changed_at = ? WHERE id = ?");
        actionUpdate = bare.prepareStatement("UPDATE action SET text = ?, changed_at = ? WHERE id = ?");
    }

    private static Journal filled(Path file) throws TroubleException {
        Journal made = TestJournals.open(file, new HandClock(Mistakes.NOON, ZoneOffset.UTC));
        for (int seed = 1; seed <= 100; seed++) {
            made.save(Mistakes.typical(seed));
        }
        made.save(TYPICAL);
        return made;
    }

    @Benchmark
    public void measured() throws TroubleException {
        round++;
        Action changed = ACTION.withText(action());
        journal.save(TYPICAL.withOwned(TYPICAL.owned().withAccount(account()))
                .withRemedy(TYPICAL.remedy()
                        .withActions(List.of(changed, TYPICAL.remedy().actions().getLast()))));
    }

    @Benchmark
    public void yardstick() throws SQLException {
        round++;
        execute("BEGIN IMMEDIATE");
        update(mistakeUpdate, account(), TYPICAL.id());
        update(actionUpdate, action(), ACTION.id());
        execute("COMMIT");
    }

    private String account() {
        return TYPICAL.owned().account() + " and then " + round;
    }

    private String action() {
        return ACTION.text() + " until " + round;
    }

    private static void update(PreparedStatement statement, String text, UUID id) throws SQLException {
        statement.setString(1, text);
        statement.setLong(2, Mistakes.NOON.toEpochMilli());
        statement.setBytes(
                3,
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
        statement.executeUpdate();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = bare.createStatement()) {
            statement.execute(sql);
        }
    }

    @TearDown
    public void close() throws TroubleException, SQLException, IOException {
        journal.close();
        bare.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
