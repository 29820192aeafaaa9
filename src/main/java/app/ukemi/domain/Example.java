package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something others did since, such as owning up to a mistake of their own. */
public record Example(UUID id, @Nullable Person who, @Nullable LocalDate on, String what) implements Row {}
