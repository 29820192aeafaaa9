package app.ukemi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every benchmark: shortly with all other tests, at length by {@code mvn -Pbench verify}. */
class BenchmarksTest {

    @Test
    void every_benchmark_runs() throws Exception {
        assertThat(Benchmarks.smoke()).isNotEmpty().allSatisfy(ratio -> assertThat(ratio.measured().mean())
                .isPositive());
    }

    @Tag("bench")
    @Test
    void the_ratios_are_measured_and_written_down() throws Exception {
        String report = table(Benchmarks.measure());
        System.out.println(report);
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "report.md"), report);
    }

    private static String table(List<Benchmarks.Ratio> ratios) {
        String lines = ratios.stream().map(BenchmarksTest::line).collect(Collectors.joining("\n"));
        return """
                | ratio | at most | kept | what | measured: mean, p50, p99 | yardstick: mean, p50, p99 | unit |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(lines);
    }

    private static String line(Benchmarks.Ratio ratio) {
        return String.format(
                Locale.ROOT,
                "| %.2f | %.2f | %s | %s | %s | %s | %s |",
                ratio.times(),
                ratio.most(),
                ratio.kept() ? "yes" : "no",
                ratio.what(),
                cost(ratio.measured()),
                cost(ratio.yardstick()),
                ratio.unit());
    }

    private static String cost(Benchmarks.Cost cost) {
        return String.format(Locale.ROOT, "%.1f, %.1f, %.1f", cost.mean(), cost.half(), cost.nearlyAll());
    }
}
