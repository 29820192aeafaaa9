package app.ukemi.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asked for a way out said. */
public record Advice(UUID id, @Nullable Person asked, String said) implements Row {}
