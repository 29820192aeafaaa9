package app.ukemi.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a mistake is kept. Instants are kept to the millisecond.
 *
 * @param closedAt when the user closed it; null while it is not closed
 * @param trashedAt when it was moved to the trash; null while it is not there
 */
public record Filing(@Nullable Instant closedAt, @Nullable Instant trashedAt) {

    /** Neither closed nor in the trash. */
    public static final Filing OPEN = new Filing(null, null);

    public Filing {
        closedAt = closedAt == null ? null : closedAt.truncatedTo(ChronoUnit.MILLIS);
        trashedAt = trashedAt == null ? null : trashedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public Filing withClosedAt(@Nullable Instant next) {
        return new Filing(next, trashedAt);
    }

    public Filing withTrashedAt(@Nullable Instant next) {
        return new Filing(closedAt, next);
    }
}
