package app.ukemi.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes ids of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then chance. Two laptops never make
 * the same one, and later ones sort behind earlier ones, so that two journals can be merged one day.
 */
public final class Ids {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final Clock clock;
    private final RandomGenerator chance;

    public Ids(Clock clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    public UUID next() {
        long high = clock.millis() << 16 | VERSION | chance.nextInt(1 << 12);
        long low = VARIANT | chance.nextLong() >>> 2;
        return new UUID(high, low);
    }

    /** When an id was made, to the millisecond. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
