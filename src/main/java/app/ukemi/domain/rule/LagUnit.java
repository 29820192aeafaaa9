package app.ukemi.domain.rule;

import java.time.Duration;

/** What lags are counted in along a scale. Each has a short text for a count of it. */
public enum LagUnit {
    MINUTE(Duration.ofMinutes(1)),
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    /** The mean of the calendar. */
    MONTH(Duration.ofSeconds(2_629_746)),
    /** Twelve mean months. */
    YEAR(Duration.ofSeconds(31_556_952));

    /** Up to here people count in hours rather than days. */
    private static final Duration HOURS_AT_MOST = Duration.ofDays(4);

    private final Duration length;

    LagUnit(Duration length) {
        this.length = length;
    }

    public Duration length() {
        return length;
    }

    /** How many of it, cut. */
    public long in(Duration lag) {
        return lag.dividedBy(length);
    }

    /** The one in which a length that somebody chose is a whole number: 90 min, 72 h, 10 d. */
    static LagUnit of(Duration lag) {
        if (!whole(lag, HOUR)) {
            return MINUTE;
        }
        return whole(lag, DAY) && lag.compareTo(HOURS_AT_MOST) > 0 ? DAY : HOUR;
    }

    private static boolean whole(Duration lag, LagUnit unit) {
        return lag.toSeconds() % unit.length.toSeconds() == 0;
    }
}
