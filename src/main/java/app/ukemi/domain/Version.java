package app.ukemi.domain;

import java.time.Instant;

/**
 * An earlier version of a mistake.
 *
 * @param until when an editing session changed it
 */
public record Version(Instant until, Mistake mistake) {}
