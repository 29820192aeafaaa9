package app.ukemi.domain.rule;

import app.ukemi.domain.PaceLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scale for lags from nothing to years on one line: logarithmic, yet with a zero, since some are told at once. A
 * lag is as far along as the logarithm of one plus its length in units of the finest; below the finest the scale is
 * all but even, above it each tenfold length takes the same room.
 *
 * @param finest the length below which lags hardly differ; positive
 * @param end the length at the far end; whatever is longer stands there too
 */
public record LagScale(Duration finest, Duration end) {
    /** From five minutes to five years, as the timeline of issue 3 has it. */
    public static final LagScale USUAL = new LagScale(Duration.ofMinutes(5), Duration.ofDays(5 * 365));

    /** The end reaches at least so far, so that a few quick ones do not look slow. */
    private static final Duration AT_LEAST = Duration.ofDays(45);
    /** Two ticks that are closer than this would be read as one; a share of the whole. */
    private static final double APART = 0.04;

    /**
     * A place on the scale that has a name.
     *
     * @param count how many of the unit
     * @param limit whether it is one of the user's two limits
     */
    public record Tick(Duration at, long count, LagUnit unit, boolean limit) {}

    /** As far as the longest of some lags, and never so short that a limit has no place on it. */
    public static LagScale reaching(Stream<Duration> lags, PaceLimits limits) {
        Duration end = Stream.concat(lags, Stream.of(limits.slow(), AT_LEAST))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new LagScale(USUAL.finest(), end);
    }

    /** Where a lag stands: 0 for none, 1 for the end and all beyond. */
    public double position(Duration lag) {
        return Math.min(1, Math.log1p(inFinest(lag)) / Math.log1p(inFinest(end)));
    }

    /** Whether a lag is longer than the scale, and drawn shorter than it is. */
    public boolean isBeyond(Duration lag) {
        return lag.compareTo(end) > 0;
    }

    private double inFinest(Duration lag) {
        return Math.max(0, (double) lag.toMillis() / finest.toMillis());
    }

    /** The two limits and all usual marks up to the end that are not too close to them, the shortest first. */
    public List<Tick> ticks(PaceLimits limits) {
        List<Tick> ticks = new ArrayList<>(List.of(limit(limits.prompt()), limit(limits.slow())));
        for (LagMark mark : LagMark.values()) {
            if (!isBeyond(mark.length()) && ticks.stream().allMatch(tick -> apart(tick.at(), mark.length()))) {
                ticks.add(new Tick(mark.length(), mark.count(), mark.unit(), false));
            }
        }
        ticks.sort(Comparator.comparing(Tick::at));
        return List.copyOf(ticks);
    }

    private boolean apart(Duration one, Duration other) {
        return Math.abs(position(one) - position(other)) >= APART;
    }

    private static Tick limit(Duration length) {
        LagUnit unit = LagUnit.of(length);
        return new Tick(length, unit.in(length), unit, true);
    }
}
