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

    private static final Comparator<Dated> LAST_NOTICED =
            Comparator.comparing(Dated::noticed).reversed().thenComparing(dated -> dated.summary().id());

    /** A mistake with what it is sorted by, which takes long to find out at each comparison. */
    private record Dated(Instant noticed, Summary summary) {}

    public static Timeline of(List<Summary> summaries, PaceLimits limits, Instant now) {
        List<TimelineRow> rows = summaries.stream()
                .filter(summary -> summary.trashedAt() == null)
                .map(summary -> new Dated(noticed(summary), summary))
                .sorted(LAST_NOTICED)
                .map(dated -> TimelineRow.of(dated.summary(), limits, now))
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
