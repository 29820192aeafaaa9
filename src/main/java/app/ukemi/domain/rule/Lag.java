package app.ukemi.domain.rule;

import app.ukemi.domain.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time from one moment to another. Moments of coarse precision stand for a span, so there is a least and a most
 * that it can have been; both are equal where the two are known to the minute. Never negative.
 */
public record Lag(Duration least, Duration most) {
    /** No time at all. */
    public static final Lag NONE = new Lag(Duration.ZERO, Duration.ZERO);

    public Lag {
        // Of most of ten thousand there is one length to keep.
        most = most.equals(least) ? least : most;
    }

    /** From one moment to the next; empty when the second certainly came first, for then one of them is wrong. */
    public static Optional<Lag> between(Moment first, Moment second) {
        return second.until().isBefore(first.from())
                ? Optional.empty()
                : Optional.of(between(first, second.from(), second.until()));
    }

    static Lag between(Moment first, Instant earliest, Instant latest) {
        return new Lag(atLeastZero(first.until(), earliest), atLeastZero(first.from(), latest));
    }

    private static Duration atLeastZero(Instant from, Instant to) {
        Duration length = Duration.between(from, to);
        return length.isNegative() ? Duration.ZERO : length;
    }

    /** Whether both ends are known to the minute. */
    public boolean exact() {
        return least.equals(most);
    }

    /** Half-way between the least and the most: what is named after "about". */
    public Duration middle() {
        return exact() ? least : least.plus(most).dividedBy(2);
    }
}
