package app.ukemi.bench;

import app.ukemi.background.HandClock;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import java.io.IOException;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
 * One search for mistakes that are like one that is being written; wanted is 50 ms at ten thousand, so that the unit
 * of the report is that bound itself.
 */
@AtMost(value = 50, what = "likeness, in ms, at most 50 : 1")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LikenessBenchmark {
    /** How many mistakes the journal has. */
    @Param({"1000", "10000"})
    public int mistakes;

    private final List<Mistake> written = new ArrayList<>();
    private Journal journal;
    private int round;

    @Setup
    public void open() throws IOException, SQLException, TroubleException {
        journal = TestJournals.open(
                ManyMistakes.journal(mistakes), new HandClock(Mistakes.NOON, ZoneOffset.UTC));
        for (var summary : journal.summaries().subList(0, 20)) {
            written.add(journal.mistake(summary.id()).orElseThrow());
        }
    }

    @Benchmark
    public Object measured() throws TroubleException {
        return journal.same().like(written.get(round++ % written.size()));
    }

    @TearDown
    public void close() throws TroubleException {
        journal.close();
    }
}
