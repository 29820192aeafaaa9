package app.ukemi.bench;

import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.Timeline;
import app.ukemi.domain.rule.TimelineFilter;
import app.ukemi.domain.rule.TimelineFilter.Found;
import app.ukemi.domain.rule.TimelineRows;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A key typed into the filter, with all its counts, against as many times a key over a thousand mistakes as there are
 * thousands: the cost may grow with the number of mistakes and no faster.
 */
@AtMost(value = 1.3, what = "a key in the filter : the same over 1,000 mistakes, times the thousands")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TimelineFilterBenchmark {
    private static final int THOUSAND = 1000;
    private static final int YEARS = 8;

    @Param({"1000", "10000", "100000"})
    public int mistakes;

    private final TimelineFilter key = TimelineFilter.ALL.withText("the st");
    private Timeline all;
    private Timeline thousand;

    @Setup
    public void rate() {
        all = timeline(mistakes);
        thousand = timeline(THOUSAND);
    }

    private static Timeline timeline(int count) {
        return Timeline.of(TimelineRows.summaries(count, YEARS, Mistakes.NOON), PaceLimits.USUAL, Mistakes.NOON);
    }

    @Benchmark
    public Found measured() {
        return all.find(key);
    }

    @Benchmark
    public void yardstick(Blackhole hole) {
        for (int i = 0; i < mistakes / THOUSAND; i++) {
            hole.consume(thousand.find(key));
        }
    }
}
