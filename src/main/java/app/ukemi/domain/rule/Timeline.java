package app.ukemi.domain.rule;

import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Summary;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All mistakes as the timeline shows them, the one noticed last first. One that does not say when it was noticed has
 * just been begun, and stands before the others; what lies in the trash is left out.
 *
 * @param sieve the rows, as a filter goes through them
 * @param now the instant as of which they are rated
 */
public record Timeline(Sieve sieve, PaceLimits limits, Instant now) {
    /** Nothing in it yet. */
    public static final Timeline EMPTY = new Timeline(List.of(), PaceLimits.USUAL, Instant.EPOCH);

    private static final Comparator<Dated> LAST_NOTICED =
            Comparator.comparing(Dated::noticed).reversed().thenComparing(dated -> dated.summary().id());

    /** A mistake with what it is sorted by, which takes long to find out at each comparison. */
    private record Dated(Instant noticed, Summary summary) {}

    public Timeline(List<TimelineRow> rows, PaceLimits limits, Instant now) {
        this(Sieve.of(rows), limits, now);
    }

    public static Timeline of(List<Summary> summaries, PaceLimits limits, Instant now) {
        List<TimelineRow> rows = summaries.stream()
                .filter(summary -> summary.trashedAt() == null)
                .map(summary -> new Dated(noticed(summary), summary))
                .sorted(LAST_NOTICED)
                .map(dated -> TimelineRow.of(dated.summary(), limits, now))
                .toList();
        return new Timeline(rows, limits, now);
    }

    /** The same with each mistake told apart by whether it was made again; without groups, nothing is told. */
    public Timeline made(Map<UUID, Recurrence.Again> again) {
        return again.isEmpty()
                ? this
                : with(rows().stream().map(row -> row.and(made(again.get(row.summary().id())))).toList(), now);
    }

    private static Trait made(Recurrence.@Nullable Again again) {
        if (again == null) {
            return new Trait.Made(Trait.Again.NOT_AGAIN);
        }
        return new Trait.Made(
                again.verdict() == Recurrence.Verdict.AFTER_THE_FIX ? Trait.Again.AFTER_THE_FIX : Trait.Again.AGAIN);
    }

    /** The same some time later. Rows that time does not change stay themselves. */
    public Timeline at(Instant later) {
        return with(rows().stream().map(row -> row.at(limits, later)).toList(), later);
    }

    private Timeline with(List<TimelineRow> rows, Instant at) {
        return new Timeline(sieve.with(rows), limits, at);
    }

    /** All of them. */
    public List<TimelineRow> rows() {
        return sieve.rows();
    }

    /** What a filter lets through. */
    public TimelineFilter.Found find(TimelineFilter filter) {
        return sieve.find(filter);
    }

    private static Instant noticed(Summary summary) {
        Moment noticed = summary.moments().noticed();
        return noticed == null ? Instant.MAX : noticed.from();
    }
}
