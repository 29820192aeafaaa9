package app.ukemi.domain;

import java.time.Instant;

/** Something to do, and when what is known of it was last changed: a calendar needs both. */
public record Appointment(DueThing thing, Instant changedAt) {}
