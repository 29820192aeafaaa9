package app.ukemi.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark there is, and holds each against its yardstick. */
final class Benchmarks {
    private static final String ALL = "app\\.ukemi\\.bench\\.";
    /** The parameter of those whose cost depends on how many mistakes there are. */
    private static final String MISTAKES = "mistakes";
    private static final String FEW = "100";
    /** What the packed program collects garbage with: others do more work at each reference that is kept. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private Benchmarks() {}

    /** A measured one against its yardstick, both in the unit of the benchmark. */
    record Ratio(String what, Cost measured, Cost yardstick, String unit, double most) {

        double times() {
            return switch (measured.counts()) {
                case MEAN -> measured.mean() / yardstick.mean();
                case HALF -> measured.half() / yardstick.half();
                case NEARLY_ALL -> measured.nearlyAll() / yardstick.nearlyAll();
                case BOTH -> Math.max(
                        measured.half() / yardstick.half(), measured.nearlyAll() / yardstick.nearlyAll());
            };
        }

        boolean kept() {
            return times() <= most;
        }
    }

    /** What of a cost counts: where single calls were timed, what nearly all of them keep within. */
    enum Counts {
        MEAN,
        HALF,
        NEARLY_ALL,
        /** The worse of the two. */
        BOTH
    }

    /**
     * What one costs.
     *
     * @param half half of them cost no more
     * @param nearlyAll of a hundred, 99 cost no more
     * @param counts which of them is held against the yardstick
     */
    record Cost(double mean, double half, double nearlyAll, Counts counts) {
        static final Cost ONE = new Cost(1, 1, 1, Counts.MEAN);

        static Cost of(RunResult result, AtMost limit) {
            Result<?> score = result.getPrimaryResult();
            return new Cost(
                    score.getScore(),
                    score.getStatistics().getPercentile(50),
                    score.getStatistics().getPercentile(99),
                    counts(result, limit));
        }

        private static Counts counts(RunResult result, AtMost limit) {
            if (result.getParams().getMode() != Mode.SampleTime) {
                return Counts.MEAN;
            }
            return limit.half() ? Counts.BOTH : Counts.NEARLY_ALL;
        }
    }

    /**
     * Long enough to be believed: each against its yardstick in turn, several rounds, the one in the middle. A machine
     * that has other work meanwhile slows down both of a round.
     *
     * @param which a regular expression that finds the classes
     * @param times how many rounds
     */
    static List<Ratio> measure(String which, int times) throws RunnerException {
        Map<String, List<Ratio>> rounds = new TreeMap<>();
        for (int round = 0; round < times; round++) {
            for (Ratio ratio : ratios(run(round(which)))) {
                rounds.computeIfAbsent(ratio.what(), _ -> new ArrayList<>()).add(ratio);
            }
        }
        return rounds.values().stream().map(Benchmarks::middle).toList();
    }

    private static Ratio middle(List<Ratio> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Ratio::times))
                .toList()
                .get(rounds.size() / 2);
    }

    /** One that yields no figure is a failure of the run: a table with a line less would not be noticed. */
    private static Options round(String which) {
        return new OptionsBuilder()
                .include(ALL + which)
                .forks(1)
                .jvmArgsPrepend(COLLECTOR)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(3)
                .measurementTime(TimeValue.milliseconds(600))
                .shouldFailOnError(true)
                .build();
    }

    /** Each once with few mistakes, in this process: shows that it runs, and nothing else. */
    static List<Ratio> smoke() throws RunnerException {
        return ratios(run(new OptionsBuilder()
                .include(ALL)
                .param(MISTAKES, FEW)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(50))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build()));
    }

    private static Collection<RunResult> run(Options options) throws RunnerException {
        try {
            return new Runner(options).run();
        } catch (NoBenchmarksException _) {
            return List.of();
        }
    }

    private static List<Ratio> ratios(Collection<RunResult> results) {
        Map<String, RunResult> measured = new TreeMap<>();
        Map<String, RunResult> yardsticks = new TreeMap<>();
        for (RunResult result : results) {
            (method(result).equals("measured") ? measured : yardsticks).put(key(result), result);
        }
        List<Ratio> all = new ArrayList<>();
        measured.forEach((key, result) -> all.add(ratio(key, result, yardsticks.get(key))));
        return all;
    }

    /** Without a yardstick, the cost itself in its unit. */
    private static Ratio ratio(String key, RunResult measured, @Nullable RunResult yardstick) {
        AtMost limit = limit(measured);
        return new Ratio(
                limit.what() + key.substring(key.indexOf(' ')).stripTrailing(),
                Cost.of(measured, limit),
                yardstick == null ? Cost.ONE : Cost.of(yardstick, limit),
                measured.getPrimaryResult().getScoreUnit(),
                limit.value());
    }

    /** The class, and the parameters if it has any. */
    private static String key(RunResult result) {
        var parameters = result.getParams();
        StringBuilder key = new StringBuilder(type(result)).append(' ');
        for (String name : parameters.getParamsKeys()) {
            key.append(name).append('=').append(parameters.getParam(name)).append(' ');
        }
        return key.toString();
    }

    private static AtMost limit(RunResult result) {
        try {
            return Class.forName(type(result)).getAnnotation(AtMost.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String method(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
