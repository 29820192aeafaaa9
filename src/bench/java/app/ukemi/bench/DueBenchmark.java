package app.ukemi.bench;

import app.ukemi.background.HandClock;
import app.ukemi.db.DueSql;
import app.ukemi.domain.Appointment;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * All that is still to do in all mistakes, against the same SQL through bare JDBC into plain arrays. Nearly all of it
 * is SQLite's: 0.98 times was measured with 1,000 and with 10,000 mistakes, and a fifth is what two rounds of the same
 * can differ by.
 */
@AtMost(value = 1.2, what = "what is still to do : the same SQL by bare JDBC")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DueBenchmark {
    /** How many mistakes the journal has, each with two open actions. */
    @Param({"1000", "10000"})
    public int mistakes;

    private Journal journal;
    private Connection bare;

    @Setup
    public void open() throws IOException, SQLException {
        Path file = ManyMistakes.journal(mistakes);
        journal = TestJournals.open(file, new HandClock(Mistakes.NOON, ZoneOffset.UTC));
        bare = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @Benchmark
    public List<Appointment> measured() throws TroubleException {
        return journal.appointments();
    }

    @Benchmark
    public List<Object[]> yardstick() throws SQLException {
        return BareRows.of(bare, DueSql.all());
    }

    @TearDown
    public void close() throws TroubleException, SQLException {
        journal.close();
        bare.close();
    }
}
