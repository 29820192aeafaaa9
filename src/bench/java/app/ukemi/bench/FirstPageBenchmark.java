package app.ukemi.bench;

import app.ukemi.child.ChildJvm;
import app.ukemi.domain.Paper;
import app.ukemi.print.BareLibrary;
import app.ukemi.print.Plans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The first page that a process sets, from its start, against the library setting the same XHTML in another. */
@AtMost(value = 1.6, what = "the first page of a process : the bare library")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FirstPageBenchmark {
    private Path xhtml;

    @Setup
    public void write() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        xhtml = Files.createTempFile(folder, "page", ".xhtml");
        Files.writeString(xhtml, BareLibrary.xhtml(Plans.shared(Plans.typical(), Paper.A4)));
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(xhtml);
    }

    @Benchmark
    public String measured() throws IOException, InterruptedException {
        return run();
    }

    @Benchmark
    public String yardstick() throws IOException, InterruptedException {
        return run(xhtml.toString());
    }

    private static String run(String... args) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.Setup.plain().start(BareLibrary.class, args)) {
            ChildJvm.End end = child.end();
            if (end.status() != 0) {
                throw new IllegalStateException(end.err());
            }
            return end.out();
        }
    }
}
