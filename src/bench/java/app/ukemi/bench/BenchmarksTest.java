package app.ukemi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
        String which = System.getProperty("bench");
        List<Benchmarks.Ratio> ratios = new ArrayList<>();
        String lacks = "";
        if (Pattern.compile(which).matcher(StartFigures.class.getSimpleName()).find()) {
            Optional<List<Benchmarks.Ratio>> starts = StartFigures.measure(Integer.getInteger("bench.starts"));
            starts.ifPresent(ratios::addAll);
            lacks = starts.isPresent() ? "" : StartFigures.WITHOUT_SCREEN + "\n";
        }
        ratios.addAll(Benchmarks.measure(which, Integer.getInteger("bench.rounds")));
        String report =
                Report.heading(LocalDate.now(Clock.systemDefaultZone())) + "\n" + Report.table(ratios) + lacks;
        System.out.println(report);
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "report.md"), report);
    }
}
