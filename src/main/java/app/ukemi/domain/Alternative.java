package app.ukemi.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course weighed: left, or taken in place of the action {@code insteadOf}; and why. */
public record Alternative(
        UUID id, String course, @Nullable Weighed weighed, @Nullable UUID insteadOf, String why) implements Row {}
