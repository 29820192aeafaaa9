package app.ukemi.print;

import java.util.List;

/**
 * A sheet as it is to be set.
 *
 * @param head whether the title or the addressees were shortened
 */
record Fit(Sheet sheet, double points, List<Omission> omissions, boolean head) {}
