package app.ukemi.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was hurt by the mistake: how, and whether they must hear of it. */
public record Concerned(UUID id, @Nullable Person person, String hurt, boolean mustHear) implements Row {}
