package app.ukemi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A program that was started as one starts it, with a folder of its own for the user's files. */
final class StartedProgram implements AutoCloseable {
    /** Between two looks the cores are for the program. */
    static final Duration LOOK = Duration.ofMillis(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String JOURNAL = "journal.ukemi";
    private static final double KB_OF_A_MB = 1024;

    private final Process process;
    private final long begin;

    private StartedProgram(Process process, long begin) {
        this.process = process;
        this.begin = begin;
    }

    static StartedProgram start(Path launcher, Path home, String... arguments) throws IOException {
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(Map.of(
                "XDG_DATA_HOME", home.resolve("data").toString(),
                "XDG_CONFIG_HOME", home.resolve("config").toString()));
        long begin = System.nanoTime();
        return new StartedProgram(builder.start(), begin);
    }

    /** Takes away what a start before left beside the journal. */
    static void clear(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            List<Path> left = all.filter(file -> !Files.isDirectory(file) && !file.endsWith(JOURNAL)).toList();
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    /** Milliseconds since exec. */
    double age() {
        return (System.nanoTime() - begin) / (double) Duration.ofMillis(1).toNanos();
    }

    /** What the process has for itself, and its share of what it has together with others, in MB. */
    double memory() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum() / KB_OF_A_MB;
        }
    }

    static void until(BooleanSupplier happens) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happens.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("What is waited for does not come on the screen");
            }
            Thread.sleep(LOOK);
        }
    }

    void waitForEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
