package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A later check of one action, or of the whole where {@code action} is null. */
public record Review(
        UUID id, @Nullable LocalDate on, @Nullable UUID action, String expected, String happened, @Nullable Worked worked) implements Row {}
