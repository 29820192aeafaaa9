package app.ukemi.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told.
 *
 * @param concerned whether the one told counts as concerned; confiding in a spouse does not stop the clock
 * @param extent a first notice or the full account; null while not yet said
 */
public record Disclosure(
        UUID id,
        @Nullable Person to,
        boolean concerned,
        @Nullable Moment at,
        @Nullable Extent extent,
        @Nullable Means means,
        @Nullable HeardFirst heardFirst,
        String note)
        implements Row {}
