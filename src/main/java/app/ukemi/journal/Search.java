package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.Found;
import app.ukemi.domain.search.SearchQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Search over every text of an open journal, with its list as it stood when the search was begun. What lies in the
 * trash is not found. It waits for the disk, so it is called on the lane for reading, one call after the other.
 *
 * <p>A word that stands in thousands of texts is not followed to the last of them: the search stops at a bound, and
 * says that there may be more. Up to three letters, mistakes come in the order in which they were noticed, the last
 * first; from four on, the likeliest first.
 */
public final class Search {
    private final Store store;
    private final PaceLimits limits;
    private final Clock clock;
    private final Known known;
    private final Map<UUID, Summary> summaries = new HashMap<>();

    Search(Store store, Collection<Summary> all, PaceLimits limits, Clock clock) {
        this.store = store;
        this.limits = limits;
        this.clock = clock;
        known = new Known(store);
        all.stream().filter(each -> each.trashedAt() == null).forEach(each -> summaries.put(each.id(), each));
    }

    /**
     * Finds mistakes.
     *
     * @param most how many mistakes are wanted
     */
    public Found find(SearchQuery query, int most) throws TroubleException {
        if (query.isEmpty() || query.hopeless()) {
            return Found.NOTHING;
        }
        var looking = new Looking(store, known, new Asked(query, summaries, limits, clock.instant()), most);
        if (query.wanted().isEmpty()) {
            looking.listAll();
        } else {
            looking.words();
        }
        looking.leaveOutUnwanted();
        return looking.found();
    }
}
