package app.ukemi.print;

import app.ukemi.domain.PlanPart;

/**
 * What of one part found no room on the page; the page says so at its place.
 *
 * @param rows how many whole rows are in the journal alone
 * @param texts how many texts of the part were shortened
 */
public record Omission(PlanPart part, int rows, int texts) {}
