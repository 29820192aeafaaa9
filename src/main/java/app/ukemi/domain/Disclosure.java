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
        implements Row {

    /** A new, empty row. */
    public static Disclosure blank(UUID id) {
        return new Disclosure(id, null, true, null, null, null, null, "");
    }

    public Disclosure withTo(@Nullable Person next) {
        return new Disclosure(id, next, concerned, at, extent, means, heardFirst, note);
    }

    public Disclosure withConcerned(boolean next) {
        return new Disclosure(id, to, next, at, extent, means, heardFirst, note);
    }

    public Disclosure withAt(@Nullable Moment next) {
        return new Disclosure(id, to, concerned, next, extent, means, heardFirst, note);
    }

    public Disclosure withExtent(@Nullable Extent next) {
        return new Disclosure(id, to, concerned, at, next, means, heardFirst, note);
    }

    public Disclosure withMeans(@Nullable Means next) {
        return new Disclosure(id, to, concerned, at, extent, next, heardFirst, note);
    }

    public Disclosure withHeardFirst(@Nullable HeardFirst next) {
        return new Disclosure(id, to, concerned, at, extent, means, next, note);
    }

    public Disclosure withNote(String next) {
        return new Disclosure(id, to, concerned, at, extent, means, heardFirst, next);
    }
}
