package app.ukemi.domain.rule;

import app.ukemi.domain.Pace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Is it getting faster? The median of the last ten mistakes, step by step in the order in which they were noticed, and
 * what can be said about it (issue 3). {@link Median} says what the median of ten is and how open ones count.
 *
 * <p>Mistakes without a pace do not count at all. With few mistakes one more would turn any median round, so it is
 * spoken of from twelve on and held against that of the ten before from twenty on. There is no mean, since one lag of
 * three years would outweigh all others, and no percentage: two numbers can be compared by the reader.
 */
public final class PaceTrend {
    /** How many mistakes a step of the line looks back on. */
    public static final int GROUP = 10;
    /** How many rated mistakes it takes to speak of a median. */
    public static final int FOR_A_MEDIAN = 12;
    /** How many rated mistakes it takes to compare the last ten with the ten before. */
    public static final int FOR_A_COMPARISON = 2 * GROUP;

    private final List<TrendPoint> rated;
    private final int all;

    /** Of mistakes in any order. */
    public PaceTrend(List<TrendPoint> points) {
        all = points.size();
        rated = points.stream()
                .filter(point -> point.rating().pace() != Pace.UNRATED)
                .sorted(Comparator.comparing(TrendPoint::noticed))
                .toList();
    }

    /** The line: a step for each rated mistake from the tenth on; none while it is too early to speak of a median. */
    public List<TrendStep> steps() {
        if (rated.size() < FOR_A_MEDIAN) {
            return List.of();
        }
        return IntStream.rangeClosed(GROUP, rated.size())
                .mapToObj(end -> new TrendStep(rated.get(end - 1).noticed(), median(lastTen(end))))
                .toList();
    }

    /** What can be said, in the order in which it is to be read. */
    public List<TrendFinding> findings() {
        List<TrendFinding> findings = new ArrayList<>();
        findings.add(medians());
        stillOpen().ifPresent(findings::add);
        if (!rated.isEmpty()) {
            findings.add(new KindPaces(rated).finding());
        }
        if (all > rated.size()) {
            findings.add(new TrendFinding.NotCounted(all - rated.size()));
        }
        return findings;
    }

    private TrendFinding medians() {
        int count = rated.size();
        if (count < FOR_A_MEDIAN) {
            return new TrendFinding.TooEarly(count);
        }
        Median last = median(lastTen(count));
        return count < FOR_A_COMPARISON
                ? new TrendFinding.LastTen(last, count)
                : new TrendFinding.Comparison(last, median(lastTen(count - GROUP)));
    }

    /** Among those of which a median was spoken. */
    private Optional<TrendFinding> stillOpen() {
        int count = rated.size();
        if (count < FOR_A_MEDIAN) {
            return Optional.empty();
        }
        List<Lag> open = rated.subList(count < FOR_A_COMPARISON ? count - GROUP : count - 2 * GROUP, count).stream()
                .map(TrendPoint::rating)
                .filter(rating -> rating.pace() == Pace.OPEN)
                .map(Rating::lag)
                .filter(Objects::nonNull)
                .toList();
        return open.stream()
                .map(Lag::least)
                .min(Comparator.naturalOrder())
                .map(least -> new TrendFinding.StillOpen(open.size(), least));
    }

    private List<TrendPoint> lastTen(int end) {
        return rated.subList(end - GROUP, end);
    }

    static Median median(List<TrendPoint> points) {
        return Median.of(points.stream().map(TrendPoint::rating).toList());
    }
}
