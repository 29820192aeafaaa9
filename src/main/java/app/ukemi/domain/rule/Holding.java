package app.ukemi.domain.rule;

import app.ukemi.domain.Holder;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody still holds a journal whose lock lies there, although the system's own lock does not say so: those
 * do not reach from one computer to another in every shared folder.
 */
public enum Holding {
    /** Nobody does; the lock was left behind. */
    FREE,
    /** Somebody does. */
    HELD,
    /** Somebody did, and has not been heard of for long: the user has to say. */
    SILENT;

    /** How often the one who holds it says so. */
    public static final Duration BEAT = Duration.ofMinutes(1);

    /** A laptop may sleep over a few of them, and two clocks differ. */
    private static final Duration PATIENCE = BEAT.multipliedBy(5);

    /**
     * Judges a lock.
     *
     * @param self the process that asks
     * @param alive whether the process of the lock runs on this computer
     * @param now null where it is not known; then whoever is elsewhere holds it
     */
    public static Holding of(Holder found, Holder self, boolean alive, @Nullable Instant now) {
        if (!found.isElsewhere(self)) {
            return alive && !found.isSame(self) ? HELD : FREE;
        }
        if (now == null) {
            return HELD;
        }
        @Nullable Instant beat = found.beat();
        boolean heard = beat != null && Duration.between(beat, now).abs().compareTo(PATIENCE) <= 0;
        return heard ? HELD : SILENT;
    }
}
