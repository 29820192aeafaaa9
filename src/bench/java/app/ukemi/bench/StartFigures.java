package app.ukemi.bench;

import app.ukemi.dist.Image;
import app.ukemi.dist.SameRuntime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What starting the packed program costs, against the barest window on the same runtime: from exec to the first
 * frame and to the first key, and the memory ten seconds later, each in the median.
 */
final class StartFigures {
    static final String WITHOUT_SCREEN = "Starts were not measured: they need Xvfb, which this system has not.";
    private static final Path WORK = Path.of("target", "bench", "start");
    private static final Path CLASSES = Path.of("target", "test-classes");
    private static final String BARE = "bare";
    /** How many mistakes, and how many times the start of the bare window the start may take. */
    private static final Map<Integer, Double> SIZES = new TreeMap<>(Map.of(0, 1.25, 1_000, 1.35, 10_000, 1.35));
    private static final double MOST_MEMORY = 1.35;
    /** From a second start to the window, beyond what the first program takes to answer, in milliseconds. */
    private static final double MOST_BEYOND_ANSWER = 300;

    private StartFigures() {}

    /** One figure of one program, of all its runs. */
    private enum Figure {
        FRAME("from exec to the first frame", "ms"),
        KEY("from exec to the first key taken", "ms"),
        MEMORY("memory (PSS) ten seconds later", "MB");

        private final String what;
        private final String unit;

        Figure(String what, String unit) {
            this.what = what;
            this.unit = unit;
        }

        double most(double start) {
            return this == MEMORY ? MOST_MEMORY : start;
        }
    }

    /** Nothing where there is no screen to start it on. */
    static Optional<List<Benchmarks.Ratio>> measure(int runs) throws IOException, InterruptedException, SQLException {
        Files.createDirectories(WORK);
        Optional<VirtualScreen> screen = VirtualScreen.start(WORK.toAbsolutePath());
        if (screen.isEmpty()) {
            return Optional.empty();
        }
        try (VirtualScreen open = screen.get()) {
            Image program = Image.of(Path.of("target", "dist"));
            Image bare = SameRuntime.of(program, WORK.resolve(BARE), CLASSES, BareWindow.class);
            List<Benchmarks.Ratio> all = new ArrayList<>(ratios(starts(open, program, bare, runs)));
            all.add(secondStart(open, program, runs));
            return Optional.of(all);
        }
    }

    private static Map<String, List<double[]>> starts(VirtualScreen screen, Image program, Image bare, int runs)
            throws IOException, InterruptedException, SQLException {
        List<String> programs = new ArrayList<>(List.of(BARE, launcher(bare), home(BARE).toString()));
        for (int size : SIZES.keySet()) {
            programs.addAll(List.of(Integer.toString(size), launcher(program), homeWith(size).toString()));
        }
        Map<String, List<double[]>> figures = new TreeMap<>();
        for (String line : run(screen, StartRuns.class, runs, programs)) {
            String[] words = line.split(" ");
            figures.computeIfAbsent(words[0], _ -> new ArrayList<>())
                    .add(Stream.of(words).skip(1).mapToDouble(Double::parseDouble).toArray());
        }
        return figures;
    }

    private static List<Benchmarks.Ratio> ratios(Map<String, List<double[]>> figures) {
        List<Benchmarks.Ratio> all = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            Benchmarks.Cost bare = cost(figures.get(BARE), figure.ordinal());
            SIZES.forEach((size, most) -> all.add(new Benchmarks.Ratio(
                    figure.what + ", mistakes=" + size + " : a bare window",
                    cost(figures.get(Integer.toString(size)), figure.ordinal()),
                    bare,
                    figure.unit,
                    figure.most(most))));
        }
        return all;
    }

    private static Benchmarks.Ratio secondStart(VirtualScreen screen, Image program, int runs)
            throws IOException, InterruptedException, SQLException {
        List<String> arguments = List.of(launcher(program), homeWith(1_000).toString());
        List<double[]> beyond = run(screen, SecondStartRuns.class, runs, arguments).stream()
                .map(line -> new double[] {Double.parseDouble(line)})
                .toList();
        return new Benchmarks.Ratio(
                "a second start until the window is in front, beyond the first program's answer",
                cost(beyond, 0),
                Benchmarks.Cost.ONE,
                "ms",
                MOST_BEYOND_ANSWER);
    }

    private static Benchmarks.Cost cost(List<double[]> runs, int figure) {
        double[] sorted = runs.stream().mapToDouble(run -> run[figure]).sorted().toArray();
        return new Benchmarks.Cost(
                DoubleStream.of(sorted).average().orElseThrow(),
                sorted[sorted.length / 2],
                sorted[sorted.length - 1],
                Benchmarks.Counts.HALF);
    }

    private static String launcher(Image image) {
        return image.launcher().toAbsolutePath().toString();
    }

    private static Path home(String name) throws IOException {
        return Files.createDirectories(WORK.resolve("home-" + name)).toAbsolutePath();
    }

    private static Path homeWith(int mistakes) throws IOException, SQLException {
        Path home = home(Integer.toString(mistakes));
        Path folder = Files.createDirectories(home.resolve("data").resolve("ukemi"));
        Files.copy(
                ManyMistakes.journal(mistakes),
                folder.resolve("journal.ukemi"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        return home;
    }

    /** What a class prints that has that screen. */
    private static List<String> run(VirtualScreen screen, Class<?> main, int runs, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=false",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                screen.pixels().toString(),
                Integer.toString(runs)));
        words.addAll(arguments);
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DISPLAY", screen.name());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("The starts could not be measured: " + said);
        }
        System.out.print(said);
        return said.lines().toList();
    }
}
