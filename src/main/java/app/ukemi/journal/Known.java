package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.Most;
import app.ukemi.domain.search.SearchQuery;
import app.ukemi.domain.search.Term;
import app.ukemi.domain.search.Traces;
import app.ukemi.domain.search.Written;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** As many as a journal has in some hundred mistakes that were written about at length. */
    private static final int MOST_LETTERS = 1_000_000;
    private static final int MOST_TERMS = 16;

    private final Store store;
    private final Lately<UUID, List<Written>> texts = new Lately<>(MOST_TEXTS_OF, MOST_LETTERS, Known::letters);
    private final Lately<Sought, Traces> terms = new Lately<>(MOST_TERMS, MOST_TERMS, _ -> 1);
    private @Nullable SearchQuery wider;
    private Set<UUID> foundByIt = Set.of();

    Known(Store store) {
        this.store = store;
    }

    private record Sought(SearchQuery query, Most most) {}

    /** Where one term stands, as far as the filters of the search let it through. */
    Traces traces(Asked asked, Term term, Most most) throws TroubleException {
        var sought = new Sought(asked.query().withWanted(List.of(term)), most);
        Optional<Traces> known = terms.get(sought);
        if (known.isPresent()) {
            return known.get();
        }
        Traces found = store.traces(List.of(term), asked::takes, most);
        terms.keep(sought, found);
        return found;
    }

    private static int letters(List<Written> texts) {
        return texts.stream().mapToInt(text -> text.entry().text().length()).sum();
    }

    /** Every text of each of these mistakes, in their order. Only those that are not at hand are read. */
    Map<UUID, List<Written>> texts(Collection<UUID> mistakes) throws TroubleException {
        Map<UUID, List<Written>> all = new LinkedHashMap<>();
        mistakes.forEach(id -> all.put(id, texts.get(id).orElse(List.of())));
        List<UUID> missing = all.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            store.entriesOf(missing).forEach((id, read) -> {
                List<Written> its = read.stream().map(Written::new).toList();
                texts.keep(id, its);
                all.put(id, its);
            });
        }
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
