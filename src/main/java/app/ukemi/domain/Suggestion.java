package app.ukemi.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An idea to avoid a repeat, with its giver; {@code action} is the action made from it. */
public record Suggestion(UUID id, @Nullable Person giver, String idea, @Nullable UUID action) implements Row {}
