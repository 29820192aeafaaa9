package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom the plan was told, and when. */
public record PlanTold(UUID id, @Nullable Person to, @Nullable LocalDate on) implements Row {}
