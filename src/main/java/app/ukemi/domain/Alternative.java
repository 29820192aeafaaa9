package app.ukemi.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course weighed: left, or taken in place of the action {@code insteadOf}; and why. */
public record Alternative(
        UUID id,
        String course,
        @Nullable Weighed weighed,
        @Nullable UUID insteadOf,
        String why)
        implements Row {
    /** A new, empty row. */
    public static Alternative blank(UUID id) {
        return new Alternative(id, "", null, null, "");
    }

    public Alternative withCourse(String next) {
        return new Alternative(id, next, weighed, insteadOf, why);
    }

    public Alternative withWeighed(@Nullable Weighed next) {
        return new Alternative(id, course, next, insteadOf, why);
    }

    public Alternative withInsteadOf(@Nullable UUID next) {
        return new Alternative(id, course, weighed, next, why);
    }

    public Alternative withWhy(String next) {
        return new Alternative(id, course, weighed, insteadOf, next);
    }
}
