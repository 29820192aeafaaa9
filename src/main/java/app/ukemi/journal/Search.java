package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.Entries;
import app.ukemi.domain.search.Entry;
import app.ukemi.domain.search.Found;
import app.ukemi.domain.search.Most;
import app.ukemi.domain.search.Place;
import app.ukemi.domain.search.Ranking;
import app.ukemi.domain.search.SearchQuery;
import app.ukemi.domain.search.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Search over every text of an open journal. What lies in the trash is not found. Waits for the disk; called on the
 * lane for reading.
 *
 * <p>A word that stands in thousands of texts is not followed to the last of them: the search stops at a bound, and
 * says that there may be more. Up to three letters, mistakes come in the order in which they were noticed, the last
 * first; from four on, the likeliest first.
 */
public final class Search {
    /** From so many letters on, the likeliest comes first. */
    private static final int RANKED_FROM = 4;
    /** Texts taken for each mistake that is to be shown. */
    private static final int TEXTS = 8;

    private static final Comparator<Summary> LAST_NOTICED =
            Comparator.comparing((Summary summary) -> noticed(summary)).reversed().thenComparing(Summary::id);

    private final Store store;
    private final Searched searched;

    Search(Store store, Searched searched) {
        this.store = store;
        this.searched = searched;
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
        Set<UUID> bearers = query.tags().isEmpty() ? Set.of() : store.bearing(query.tags());
        var asked = searched.asked(query, bearers);
        var results = new Results(query, asked, most);
        if (query.wanted().isEmpty()) {
            results.listAll();
        } else {
            results.together();
            results.apart();
        }
        results.leaveOutUnwanted();
        return results.found();
    }

    private static Instant noticed(Summary summary) {
        Moment noticed = summary.moments().noticed();
        return noticed == null ? Instant.MAX : noticed.from();
    }

    /** What one search has found so far. */
    private final class Results {
        private final SearchQuery query;
        private final Searched.Asked asked;
        private final int most;
        private final Most bound;
        private final Map<UUID, List<Entry>> found = new LinkedHashMap<>();
        private boolean all = true;

        Results(SearchQuery query, Searched.Asked asked, int most) {
            this.query = query;
            this.asked = asked;
            this.most = most;
            bound = Most.of(most * TEXTS);
        }

        /** Without a word to look for, every mistake that passes the filters. */
        void listAll() throws TroubleException {
            List<UUID> ids = searched.summaries().stream()
                    .filter(asked::takes)
                    .sorted(LAST_NOTICED)
                    .map(Summary::id)
                    .toList();
            all = ids.size() <= most * TEXTS;
            List<UUID> some = ids.subList(0, Math.min(ids.size(), most * TEXTS));
            if (query.steps().isEmpty()) {
                some.forEach(id -> found.put(id, List.of()));
            } else {
                store.entries(some.subList(0, Math.min(some.size(), most + 1))).forEach(this::putWritten);
            }
        }

        private void putWritten(UUID id, List<Entry> texts) {
            List<Entry> written =
                    texts.stream().filter(asked::takes).filter(entry -> entry.place() != Place.TITLE).toList();
            if (!written.isEmpty()) {
                found.put(id, written);
            }
        }

        /** The mistakes that have all words in one text. */
        void together() throws TroubleException {
            Entries entries = store.entries(query.wanted(), asked::takes, bound);
            found.putAll(entries.byMistake());
            all = entries.all();
        }

        /** The mistakes that have the words in several texts; looked for where there is room for more. */
        void apart() throws TroubleException {
            if (query.wanted().size() < 2 || found.size() >= most) {
                return;
            }
            Map<Term, Entries> each = new HashMap<>();
            for (Term term : query.wanted()) {
                each.put(term, store.entries(List.of(term), asked::takes, bound));
            }
            Set<UUID> candidates = candidates(each);
            candidates.removeAll(found.keySet());
            if (each.values().stream().allMatch(Entries::all)) {
                candidates.forEach(id -> found.put(id, gathered(id, each)));
            } else {
                verify(candidates);
            }
        }

        /** Those of the rarer words; where all are frequent, those that were written last. */
        private Set<UUID> candidates(Map<Term, Entries> each) {
            boolean some = each.values().stream().anyMatch(Entries::all);
            all &= some;
            Set<UUID> candidates = null;
            for (Entries entries : each.values()) {
                if (entries.all() || !some) {
                    Set<UUID> these = entries.byMistake().keySet();
                    if (candidates == null) {
                        candidates = new LinkedHashSet<>(these);
                    } else {
                        candidates.retainAll(these);
                    }
                }
            }
            return candidates == null ? new LinkedHashSet<>() : candidates;
        }

        private static List<Entry> gathered(UUID id, Map<Term, Entries> each) {
            return each.values().stream()
                    .flatMap(entries -> entries.byMistake().getOrDefault(id, List.of()).stream())
                    .distinct()
                    .toList();
        }

        private void verify(Set<UUID> candidates) throws TroubleException {
            for (var texts : store.entries(candidates).entrySet()) {
                List<Entry> holding = texts.getValue().stream()
                        .filter(asked::takes)
                        .filter(entry -> query.wanted().stream().anyMatch(term -> term.isIn(entry.text())))
                        .toList();
                boolean hasAll = query.wanted().stream()
                        .allMatch(term -> holding.stream().anyMatch(entry -> term.isIn(entry.text())));
                if (hasAll) {
                    found.put(texts.getKey(), holding);
                }
            }
        }

        void leaveOutUnwanted() throws TroubleException {
            for (Term term : query.unwanted()) {
                Entries with = store.entries(List.of(term), _ -> true, bound);
                found.keySet().removeAll(with.byMistake().keySet());
                if (!with.all()) {
                    store.entries(List.copyOf(found.keySet())).forEach((id, texts) -> {
                        if (texts.stream().anyMatch(entry -> term.isIn(entry.text()))) {
                            found.remove(id);
                        }
                    });
                }
            }
        }

        Found found() {
            List<UUID> ids = new ArrayList<>(found.keySet());
            ids.sort(order());
            List<UUID> shown = ids.subList(0, Math.min(most, ids.size()));
            return new Found(
                    shown.stream().map(id -> asked.shown(id, found.get(id))).toList(), !all || ids.size() > most);
        }

        private Comparator<UUID> order() {
            Comparator<UUID> last = Comparator.comparing(searched::summary, LAST_NOTICED);
            if (query.letters() < RANKED_FROM) {
                return last;
            }
            Map<UUID, Double> ranks = new HashMap<>();
            found.forEach((id, entries) -> ranks.put(id, -Ranking.of(entries, query.wanted())));
            return Comparator.comparing((UUID id) -> ranks.get(id)).thenComparing(last);
        }
    }
}
