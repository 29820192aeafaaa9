package app.ukemi.domain;

import java.time.Duration;

/** Up to when a disclosure is prompt, and up to when it is slow; both inclusive. The user's to set. */
public record PaceLimits(Duration prompt, Duration slow) {

    /** 24 and 72 hours. */
    public static final PaceLimits USUAL = new PaceLimits(Duration.ofHours(24), Duration.ofHours(72));

    /** Whether they can be used: both positive, and prompt before slow. */
    public boolean sensible() {
        return prompt.isPositive() && prompt.compareTo(slow) < 0;
    }
}
