package app.ukemi.domain.rule;

import app.ukemi.domain.Pace;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The pace of a mistake, and why.
 *
 * @param lag from noticed to told, or to now while it is open; null where it cannot be said
 */
public record Rating(Pace pace, PaceReason reason, @Nullable Lag lag) {

    /** The one duration to show: the least that an open one has been open, else the middle; zero where none is. */
    public Duration shown() {
        if (lag == null) {
            return Duration.ZERO;
        }
        return pace == Pace.OPEN ? lag.least() : lag.middle();
    }

    static Rating unrated(PaceReason reason) {
        return new Rating(Pace.UNRATED, reason, null);
    }
}
