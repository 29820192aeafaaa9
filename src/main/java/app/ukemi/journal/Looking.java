package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.Entry;
import app.ukemi.domain.search.Found;
import app.ukemi.domain.search.Most;
import app.ukemi.domain.search.Place;
import app.ukemi.domain.search.Ranking;
import app.ukemi.domain.search.SearchQuery;
import app.ukemi.domain.search.Term;
import app.ukemi.domain.search.Trace;
import app.ukemi.domain.search.Traces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** One search under way: what it has found so far, and whether that is all. */
final class Looking {
    /** From so many letters on, the likeliest comes first. */
    private static final int RANKED_FROM = 4;
    /** Texts taken for each mistake that is to be shown. */
    private static final int TEXTS = 8;

    private static final Comparator<Summary> LAST_NOTICED =
            Comparator.comparing((Summary summary) -> noticed(summary)).reversed().thenComparing(Summary::id);

    private final Store store;
    private final Asked asked;
    private final SearchQuery query;
    private final int most;
    private final Most bound;
    private final Map<UUID, List<Trace>> found = new LinkedHashMap<>();
    private final Set<UUID> together = new HashSet<>();
    private boolean all = true;

    Looking(Store store, Asked asked, int most) {
        this.store = store;
        this.asked = asked;
        this.most = most;
        query = asked.query();
        bound = Most.of(most * TEXTS);
    }

    /** One that does not say when it was noticed has just been begun, and stands first. */
    private static Instant noticed(Summary summary) {
        Moment noticed = summary.moments().noticed();
        return noticed == null ? Instant.MAX : noticed.from();
    }

    /** Without a word to look for, every mistake that passes the filters; of a step, those with something in it. */
    void listAll() throws TroubleException {
        List<UUID> ids = asked.summaries().values().stream()
                .filter(asked::takes)
                .sorted(LAST_NOTICED)
                .map(Summary::id)
                .limit(bound.taken() + 1L)
                .toList();
        all = ids.size() <= bound.taken();
        if (query.steps().isEmpty()) {
            ids.forEach(id -> found.put(id, List.of()));
        } else {
            store.entriesOf(ids).forEach((id, texts) -> {
                List<Trace> written = texts.stream().map(Entry::trace).filter(asked::takes).toList();
                if (!written.isEmpty()) {
                    found.put(id, written);
                }
            });
        }
    }

    /** The mistakes that have all words in one text. */
    void together() throws TroubleException {
        Traces traces = store.traces(query.wanted(), asked::takes, bound);
        found.putAll(traces.byMistake());
        together.addAll(found.keySet());
        all = traces.all();
    }

    /** The mistakes that have the words in several texts; looked for where there is room for more. */
    void apart() throws TroubleException {
        if (query.wanted().size() < 2 || found.size() >= most) {
            return;
        }
        Map<Term, Traces> each = new LinkedHashMap<>();
        for (Term term : query.wanted()) {
            each.put(term, store.traces(List.of(term), asked::takes, bound));
        }
        Set<UUID> candidates = candidates(each.values());
        candidates.removeAll(found.keySet());
        if (each.values().stream().allMatch(Traces::all)) {
            candidates.forEach(id -> found.put(id, each.values().stream()
                    .flatMap(traces -> traces.of(id).stream())
                    .distinct()
                    .toList()));
        } else {
            verify(candidates);
        }
    }

    /** Those of the rarer words; where all are frequent, those that were written last. */
    private Set<UUID> candidates(Collection<Traces> each) {
        boolean rare = each.stream().anyMatch(Traces::all);
        all &= rare;
        return each.stream()
                .filter(traces -> traces.all() || !rare)
                .map(traces -> new LinkedHashSet<>(traces.byMistake().keySet()))
                .reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                })
                .orElseGet(LinkedHashSet::new);
    }

    private void verify(Set<UUID> candidates) throws TroubleException {
        store.entriesOf(candidates).forEach((id, texts) -> {
            List<Entry> holding = texts.stream()
                    .filter(entry -> asked.takes(entry.place()))
                    .filter(entry -> query.wanted().stream().anyMatch(term -> term.isIn(entry.text())))
                    .toList();
            if (query.wanted().stream().allMatch(term -> isIn(term, holding))) {
                found.put(id, holding.stream().map(Entry::trace).toList());
            }
        });
    }

    private static boolean isIn(Term term, List<Entry> texts) {
        return texts.stream().anyMatch(entry -> term.isIn(entry.text()));
    }

    void leaveOutUnwanted() throws TroubleException {
        for (Term term : query.unwanted()) {
            Traces with = store.traces(List.of(term), _ -> true, bound);
            found.keySet().removeAll(with.byMistake().keySet());
            if (!with.all()) {
                store.entriesOf(List.copyOf(found.keySet())).forEach((id, texts) -> {
                    if (isIn(term, texts)) {
                        found.remove(id);
                    }
                });
            }
        }
    }

    /** What is shown of it. */
    Found found() throws TroubleException {
        List<UUID> ids = new ArrayList<>(found.keySet());
        ids.sort(order());
        Map<UUID, List<Trace>> shown = new LinkedHashMap<>();
        ids.stream().limit(most).forEach(id -> shown.put(id, beside(Objects.requireNonNull(found.get(id)))));
        return new Found(new Showing(asked, store).of(shown), !all || ids.size() > most);
    }

    /** All but the title, which is shown in any case. */
    private static List<Trace> beside(List<Trace> traces) {
        return traces.stream()
                .filter(trace -> trace.place() != Place.TITLE)
                .sorted(Comparator.comparing(Trace::place))
                .toList();
    }

    private Comparator<UUID> order() {
        Comparator<UUID> last = Comparator.comparing(asked::summary, LAST_NOTICED);
        if (query.letters() < RANKED_FROM) {
            return last;
        }
        Map<UUID, Double> ranks = new HashMap<>();
        found.forEach((id, traces) -> ranks.put(id, -Ranking.of(traces, together.contains(id))));
        return Comparator.comparingDouble((UUID id) -> ranks.getOrDefault(id, 0.0)).thenComparing(last);
    }
}
