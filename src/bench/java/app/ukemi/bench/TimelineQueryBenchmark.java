package app.ukemi.bench;

import app.ukemi.background.HandClock;
import app.ukemi.db.ManySummaries;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rule.TimelineRows;
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

/** The light rows of all mistakes, against the same columns of the same table through bare JDBC into plain arrays. */
@AtMost(value = 1.3, what = "the rows of the timeline : the same SQL by bare JDBC")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TimelineQueryBenchmark {
    private static final int YEARS = 8;

    @Param({"1000", "10000", "100000"})
    public int mistakes;

    private Journal journal;
    private Connection bare;

    @Setup
    public void open() throws IOException, SQLException {
        Path file = Kept.file(
                "rows-" + mistakes + ".ukemi",
                making -> ManySummaries.fill(making, TimelineRows.summaries(mistakes, YEARS, Mistakes.NOON)));
        journal = TestJournals.open(file, new HandClock(Mistakes.NOON, ZoneOffset.UTC));
        bare = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @Benchmark
    public List<Summary> measured() throws TroubleException {
        return journal.summaries();
    }

    @Benchmark
    public List<Object[]> yardstick() throws SQLException {
        return BareRows.of(bare, "SELECT * FROM summary");
    }

    @TearDown
    public void close() throws TroubleException, SQLException {
        journal.close();
        bare.close();
    }
}
