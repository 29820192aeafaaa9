package app.ukemi.bench;

import app.ukemi.ownership.AdmissionCheck;
import app.ukemi.ownership.Finding;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The admission check over 2,000 letters; wanted is 1 ms, so that the unit of the report is that bound itself.
 */
@AtMost(value = 1_000, what = "2,000 letters checked, in µs, at most 1000 : 1")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AdmissionBenchmark {
    private static final int LETTERS = 2_000;
    private static final String PARAGRAPH =
            "I approved the firmware on a Friday without a plan for the way back. Mistakes were made in the process, "
                    + "but the vendor should have warned us. It was my decision to skip the rehearsal, and twelve "
                    + "people could not open their files until Sunday. I have told each of them what I did. ";

    private final String text = PARAGRAPH.repeat(LETTERS / PARAGRAPH.length() + 1).substring(0, LETTERS);

    @Benchmark
    public List<Finding> measured() {
        return AdmissionCheck.findings(text, Locale.ENGLISH);
    }
}
