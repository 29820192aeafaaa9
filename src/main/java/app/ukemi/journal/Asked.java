package app.ukemi.journal;

import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.DisclosurePace;
import app.ukemi.domain.rule.Rating;
import app.ukemi.domain.search.Place;
import app.ukemi.domain.search.SearchQuery;
import app.ukemi.domain.search.Trace;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which mistakes, and which of their texts, a search is about: what its filters say.
 *
 * @param summaries the mistakes that can be found at all
 * @param now what those that are open are rated by
 */
record Asked(SearchQuery query, Map<UUID, Summary> summaries, PaceLimits limits, Instant now) {

    /** Of a mistake that can be found. */
    Summary summary(UUID id) {
        return Objects.requireNonNull(summaries.get(id));
    }

    boolean takes(Trace trace) {
        Summary summary = summaries.get(trace.mistake());
        return summary != null && takes(trace.place()) && takes(summary);
    }

    boolean takes(Place place) {
        return query.steps().isEmpty() || query.steps().contains(place.step());
    }

    boolean takes(Summary summary) {
        return query.tags().stream().allMatch(term -> summary.traits().tags().stream().anyMatch(term::names))
                && (query.years().isEmpty() || inYear(summary.moments().noticed()))
                && (query.paces().isEmpty() || query.paces().contains(rating(summary).pace()));
    }

    /** In the year of the zone in which it was noticed. */
    private boolean inYear(@Nullable Moment noticed) {
        return noticed != null && query.years().contains(noticed.local().getYear());
    }

    Rating rating(Summary summary) {
        return DisclosurePace.rate(summary.moments(), limits, now);
    }
}
