package app.ukemi.background;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved by hand. */
public final class HandClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    public HandClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void set(Instant next) {
        now = next;
    }

    public void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Shows the moment it stands at when asked, in another zone; it does not go along afterwards. */
    @Override
    public Clock withZone(ZoneId other) {
        return new HandClock(now, other);
    }
}
