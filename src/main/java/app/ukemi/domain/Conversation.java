package app.ukemi.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A talk about the mistake with somebody who learns from it. */
public record Conversation(
        UUID id, @Nullable Person with, @Nullable LocalDate on, @Nullable Affected affected, String said) implements Row {}
