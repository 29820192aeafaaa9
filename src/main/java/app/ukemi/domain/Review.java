package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A later check of one action, or of the whole where {@code action} is null. */
public record Review(
        UUID id,
        @Nullable LocalDate on,
        @Nullable UUID action,
        String expected,
        String happened,
        @Nullable Worked worked)
        implements Row {
    /** A new, empty row. */
    public static Review blank(UUID id) {
        return new Review(id, null, null, "", "", null);
    }

    public Review withOn(@Nullable LocalDate next) {
        return new Review(id, next, action, expected, happened, worked);
    }

    public Review withAction(@Nullable UUID next) {
        return new Review(id, on, next, expected, happened, worked);
    }

    public Review withExpected(String next) {
        return new Review(id, on, action, next, happened, worked);
    }

    public Review withHappened(String next) {
        return new Review(id, on, action, expected, next, worked);
    }

    public Review withWorked(@Nullable Worked next) {
        return new Review(id, on, action, expected, happened, next);
    }
}
