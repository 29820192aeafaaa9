package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something others did since, such as owning up to a mistake of their own. */
public record Example(
        UUID id,
        @Nullable Person who,
        @Nullable LocalDate on,
        String what)
        implements Row {

    /** A new, empty row. */
    public static Example blank(UUID id) {
        return new Example(id, null, null, "");
    }

    public Example withWho(@Nullable Person next) {
        return new Example(id, next, on, what);
    }

    public Example withOn(@Nullable LocalDate next) {
        return new Example(id, who, next, what);
    }

    public Example withWhat(String next) {
        return new Example(id, who, on, next);
    }
}
