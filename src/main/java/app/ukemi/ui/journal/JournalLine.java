package app.ukemi.ui.journal;

import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.DisclosurePace;
import app.ukemi.domain.rule.Rating;
import app.ukemi.domain.rule.Recurrence;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in the list, with its pace as of a moment. The pace is rated when it is asked for: to keep it in each of
 * ten thousand lines would take half a megabyte.
 *
 * @param again the earlier one that it is the same mistake as; null where it is none
 */
public record JournalLine(
        Summary summary, Recurrence.@Nullable Again again, PaceLimits limits, Instant asOf) {

    public Rating rating() {
        return DisclosurePace.rate(summary.moments(), limits, asOf);
    }

    /** Whether one sees the same in it as in the other, be that as of another moment. */
    boolean looksLike(JournalLine other) {
        return summary.equals(other.summary)
                && Objects.equals(again, other.again)
                && rating().equals(other.rating());
    }
}
