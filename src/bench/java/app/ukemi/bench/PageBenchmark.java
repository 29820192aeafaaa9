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

/** A warm preview of a typical plan, of which nothing has to give way, against the library setting the same XHTML. */
@AtMost(value = 1.6, what = "a warm page : the bare library")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {
    private final PlanRenderer renderer = Plans.renderer(Locale.UK);
    private final FixPlan plan = Plans.shared(Plans.typical(), Paper.A4);
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
