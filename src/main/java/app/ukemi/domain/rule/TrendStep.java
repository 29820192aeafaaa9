package app.ukemi.domain.rule;

import java.time.Instant;

/**
 * The median of ten mistakes, from the last of them on until the next one was noticed.
 *
 * @param from when the last of them was noticed
 */
public record TrendStep(Instant from, Median median) {}
