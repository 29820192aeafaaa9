package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disclosure still to come: to whom, and by when. */
public record PlannedDisclosure(UUID id, @Nullable Person to, @Nullable LocalDate by) implements Row {}
