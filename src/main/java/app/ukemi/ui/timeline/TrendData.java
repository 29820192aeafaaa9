package app.ukemi.ui.timeline;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.PaceTrend;
import app.ukemi.domain.rule.QuarterCounts;
import app.ukemi.domain.rule.Quarters;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.TrendFinding;
import app.ukemi.domain.rule.TrendPoint;
import app.ukemi.domain.rule.TrendStep;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the lower half of the timeline shows of the rows that passed the filter.
 *
 * @param dots the rated mistakes in the order in which they were noticed
 * @param steps the median of the last ten; none while there are too few
 */
public record TrendData(
        PaceLimits limits,
        List<Dot> dots,
        List<TrendStep> steps,
        List<TrendFinding> findings,
        List<QuarterCounts> quarters) {

    /** Of no mistakes. */
    static final TrendData NONE = of(List.of(), PaceLimits.USUAL);

    /** A rated mistake, and the first instant at which it may have been noticed. */
    public record Dot(TimelineRow row, Instant noticed) {

        Pace pace() {
            return row.rating().pace();
        }
    }

    /** Of rows in any order; those that do not say when they were noticed have no place in it. */
    public static TrendData of(List<TimelineRow> rows, PaceLimits limits) {
        List<TrendPoint> points = rows.stream().map(TrendPoint::of).toList();
        var trend = new PaceTrend(points);
        return new TrendData(limits, dots(rows), trend.steps(), trend.findings(), quarters(rows));
    }

    private static List<Dot> dots(List<TimelineRow> rows) {
        return rows.stream()
                .filter(row -> row.rating().pace() != Pace.UNRATED)
                .map(row -> new Dot(row, noticed(row).from()))
                .sorted(Comparator.comparing(Dot::noticed))
                .toList();
    }

    private static List<QuarterCounts> quarters(List<TimelineRow> rows) {
        return Quarters.of(rows.stream()
                .filter(row -> row.summary().moments().noticed() != null)
                .map(row -> new Quarters.Entry(
                        noticed(row), row.rating().pace(), row.summary().after().heardFirst()))
                .toList());
    }

    private static Moment noticed(TimelineRow row) {
        return Objects.requireNonNull(row.summary().moments().noticed());
    }
}
