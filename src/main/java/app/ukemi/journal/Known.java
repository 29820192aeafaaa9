package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.Entry;
import app.ukemi.domain.search.Most;
import app.ukemi.domain.search.SearchQuery;
import app.ukemi.domain.search.Term;
import app.ukemi.domain.search.Traces;
import app.ukemi.domain.search.Written;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the keys typed before have found out already. Whoever types goes on from what stands there, so that a key as a
 * rule asks for less of the same: then the few mistakes that were found are looked through, and the index is not asked.
 */
final class Known {
    /** Of no more mistakes than these are the texts read, where the index can be asked instead. */
    static final int FEW = 40;

    private static final int MOST_TEXTS_OF = 8 * FEW;
    private static final int MOST_TERMS = 16;

    private final Store store;
    private final Map<UUID, List<Written>> texts = new HashMap<>();
    private final Map<Sought, Traces> terms = new LinkedHashMap<>();
    private @Nullable SearchQuery wider;
    private Set<UUID> foundByIt = Set.of();

    Known(Store store) {
        this.store = store;
    }

    private record Sought(SearchQuery query, Most most) {}

    /** Where one term stands, as far as the filters of the search let it through. */
    Traces traces(Asked asked, Term term, Most most) throws TroubleException {
        var sought = new Sought(asked.query().withWanted(List.of(term)), most);
        Traces known = terms.get(sought);
        if (known != null) {
            return known;
        }
        Traces found = store.traces(List.of(term), asked::takes, most);
        if (terms.size() >= MOST_TERMS) {
            terms.clear();
        }
        terms.put(sought, found);
        return found;
    }

    /** Every text of each of these mistakes, in their order. */
    Map<UUID, List<Written>> texts(Collection<UUID> mistakes) throws TroubleException {
        List<UUID> missing = mistakes.stream().filter(id -> !texts.containsKey(id)).toList();
        if (texts.size() + missing.size() > MOST_TEXTS_OF) {
            texts.clear();
            missing = List.copyOf(mistakes);
        }
        if (!missing.isEmpty()) {
            Map<UUID, List<Entry>> read = store.entriesOf(missing);
            missing.forEach(id -> texts.put(id, read.getOrDefault(id, List.of()).stream().map(Written::new).toList()));
        }
        Map<UUID, List<Written>> all = new LinkedHashMap<>();
        mistakes.forEach(id -> all.put(id, Objects.requireNonNull(texts.get(id))));
        return all;
    }

    /** The few mistakes among which all that are asked for are; nothing where that is not known. */
    Optional<Set<UUID>> among(SearchQuery query) {
        return wider != null && query.narrows(wider) ? Optional.of(foundByIt) : Optional.empty();
    }

    /** That these are all that the search finds before the unwanted ones are left out. */
    void remember(SearchQuery query, Collection<UUID> found) {
        if (found.size() <= FEW && !(wider != null && query.narrows(wider))) {
            wider = query;
            foundByIt = Set.copyOf(found);
        }
    }
}
