package app.ukemi.domain.search;

import java.util.UUID;

/**
 * One text of a mistake.
 *
 * @param row the row of the mistake that it belongs to; the mistake's own id where it belongs to none
 */
public record Entry(UUID mistake, UUID row, Place place, String text) {}
