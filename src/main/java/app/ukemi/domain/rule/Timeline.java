package app.ukemi.domain.rule;

import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Summary;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * All mistakes as the timeline shows them, the one noticed last first. One that does not say when it was noticed has
 * just been begun, and stands before the others; what lies in the trash is left out.
 *
 * @param now the instant as of which they are rated
 */
public record Timeline(List<TimelineRow> rows, PaceLimits limits, Instant now) {
    /** Nothing in it yet. */
    public static final Timeline EMPTY = new Timeline(List.of(), PaceLimits.USUAL, Instant.EPOCH);

    private static final Comparator<Summary> LAST_NOTICED =
            Comparator.comparing(Timeline::noticed).reversed().thenComparing(Summary::id);

    public static Timeline of(List<Summary> summaries, PaceLimits limits, Instant now) {
        List<TimelineRow> rows = summaries.stream()
                .filter(summary -> summary.trashedAt() == null)
                .sorted(LAST_NOTICED)
                .map(summary -> TimelineRow.of(summary, limits, now))
                .toList();
        return new Timeline(rows, limits, now);
    }

    /** The same some time later. Rows that time does not change stay themselves. */
    public Timeline at(Instant later) {
        return new Timeline(rows.stream().map(row -> row.at(limits, later)).toList(), limits, later);
    }

    private static Instant noticed(Summary summary) {
        Moment noticed = summary.moments().noticed();
        return noticed == null ? Instant.MAX : noticed.from();
    }
}
