package app.ukemi.journal;

import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.DisclosurePace;
import app.ukemi.domain.rule.Rating;
import app.ukemi.domain.search.Entry;
import app.ukemi.domain.search.Excerpt;
import app.ukemi.domain.search.FoundMistake;
import app.ukemi.domain.search.Hit;
import app.ukemi.domain.search.Place;
import app.ukemi.domain.search.SearchQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The mistakes that a search goes over, as they stood when it was begun. */
final class Searched {
    /** Texts shown of each mistake. */
    private static final int HITS = 3;

    private final Map<UUID, Summary> summaries = new HashMap<>();
    private final PaceLimits limits;
    private final Clock clock;

    /** Those in the trash are left out. */
    Searched(Collection<Summary> all, PaceLimits limits, Clock clock) {
        all.stream().filter(summary -> summary.trashedAt() == null).forEach(each -> summaries.put(each.id(), each));
        this.limits = limits;
        this.clock = clock;
    }

    Collection<Summary> summaries() {
        return summaries.values();
    }

    Summary summary(UUID id) {
        return Objects.requireNonNull(summaries.get(id));
    }

    /** With the mistakes that bear the tags asked for, if any are. */
    Asked asked(SearchQuery query, Set<UUID> bearers) {
        return new Asked(query, bearers);
    }

    /** Which of the mistakes, and of their texts, a search is about. */
    final class Asked {
        private final SearchQuery query;
        private final Set<UUID> bearers;

        private Asked(SearchQuery query, Set<UUID> bearers) {
            this.query = query;
            this.bearers = bearers;
        }

        boolean takes(Entry entry) {
            Summary summary = summaries.get(entry.mistake());
            return summary != null
                    && (query.steps().isEmpty() || query.steps().contains(entry.place().step()))
                    && takes(summary);
        }

        boolean takes(Summary summary) {
            return (query.tags().isEmpty() || bearers.contains(summary.id()))
                    && (query.years().isEmpty() || inYear(summary.moments().noticed()))
                    && (query.paces().isEmpty() || query.paces().contains(rating(summary).pace()));
        }

        private boolean inYear(@org.jspecify.annotations.Nullable Moment noticed) {
            return noticed != null && query.years().contains(noticed.local().getYear());
        }

        private Rating rating(Summary summary) {
            return DisclosurePace.rate(summary.moments(), limits, clock.instant());
        }

        /** A mistake as it is shown, with the pieces of its texts. */
        FoundMistake shown(UUID id, List<Entry> entries) {
            Summary summary = summary(id);
            List<Entry> texts = entries.stream()
                    .filter(entry -> entry.place() != Place.TITLE)
                    .sorted(Comparator.comparing(Entry::place))
                    .toList();
            List<Hit> hits = texts.stream()
                    .limit(HITS)
                    .map(entry -> new Hit(entry, Excerpt.of(entry.text(), query.wanted())))
                    .toList();
            return new FoundMistake(
                    summary,
                    rating(summary),
                    Excerpt.of(summary.title(), query.wanted()),
                    hits,
                    texts.size() - hits.size());
        }
    }
}
