package app.ukemi.bench;

import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.TimelineRows;
import app.ukemi.ui.timeline.TrendData;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The trend of many mistakes against that of a tenth of them, each for as many mistakes in all: what one costs must
 * not grow with how many there are.
 */
@AtMost(value = 1.5, what = "the trend of ten times as many, for each mistake")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TrendBenchmark {
    private static final int TENTH = 10;

    /** How many are measured; the yardstick is a tenth of it. */
    @Param({"10000", "100000"})
    public int mistakes;

    private List<TimelineRow> many;
    private List<TimelineRow> few;

    @Setup
    public void rows() {
        many = TimelineRows.rows(mistakes, 20, Mistakes.NOON);
        few = many.subList(0, mistakes / TENTH);
    }

    @Benchmark
    @OperationsPerInvocation(TENTH)
    public TrendData measured() {
        return TrendData.of(many, PaceLimits.USUAL);
    }

    @Benchmark
    public TrendData yardstick() {
        return TrendData.of(few, PaceLimits.USUAL);
    }
}
