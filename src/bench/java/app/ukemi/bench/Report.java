package app.ukemi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured, as tables that can be put into a text as they are: the ratios come first. */
final class Report {
    private static final Path CPU = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    private Report() {}

    /** When and where: a figure says nothing without. */
    static String heading(LocalDate day) throws IOException {
        return String.format(
                Locale.ROOT,
                "Measured on %s: %s %s, %d cores%s, Java %s.%n",
                day,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.getRuntime().availableProcessors(),
                cpu(),
                Runtime.version());
    }

    private static String cpu() throws IOException {
        if (!Files.isReadable(CPU)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .findFirst()
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                    .orElse("");
        }
    }

    static String table(List<Benchmarks.Ratio> ratios) {
        return """
                | ratio | at most | kept | what | measured: mean, p50, p99 | yardstick: mean, p50, p99 | unit |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(ratios.stream().map(Report::line).collect(Collectors.joining("\n")));
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
