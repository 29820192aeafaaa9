package app.ukemi.bench;

import app.ukemi.domain.Paper;
import app.ukemi.domain.plan.FixPlan;
import app.ukemi.print.BareLibrary;
import app.ukemi.print.PlanRenderer;
import app.ukemi.print.Plans;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A warm preview of a plan of 300 actions, most of which give way, against the library setting what stays of it. */
@AtMost(value = 4, what = "a warm page with too much to say : the bare library")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FullPageBenchmark {
    private final PlanRenderer renderer = Plans.renderer(Locale.UK);
    private final FixPlan plan = Plans.shared(Plans.withActions(Plans.typical(), 300, text -> text), Paper.A4);
    private final String xhtml = BareLibrary.xhtml(plan);

    @Benchmark
    public int measured() {
        return renderer.render(plan).pdf().length();
    }

    @Benchmark
    public byte[] yardstick() throws IOException {
        return BareLibrary.pdf(xhtml);
    }
}
