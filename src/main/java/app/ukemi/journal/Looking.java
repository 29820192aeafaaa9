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
import app.ukemi.domain.search.Written;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One search under way: what it has found so far, and whether that is all. */
final class Looking {
    /** From so many letters on, the likeliest comes first. */
    private static final int RANKED_FROM = 4;
    /** Of so many mistakes are the texts read before one looks whether these are enough. */
    private static final int READ_AT_ONCE = 12;
    /** Texts taken for each mistake that is to be shown. */
    private static final int TEXTS = 8;

    private static final Comparator<Summary> LAST_NOTICED =
            Comparator.comparing((Summary summary) -> noticed(summary)).reversed().thenComparing(Summary::id);

    /** The longer a word, the fewer have it as a rule; where those are few, the others need not be asked for. */
    private static final Comparator<Term> RARE_FIRST = Comparator.comparingInt(Term::letters).reversed();

    private final Store store;
    private final Known known;
    private final Asked asked;
    private final SearchQuery query;
    private final int most;
    private final Most bound;
    private final Map<UUID, List<Trace>> found = new LinkedHashMap<>();
    private final Set<UUID> together = new HashSet<>();
    private final Map<Long, Entry> read = new HashMap<>();
    private boolean all = true;

    Looking(Store store, Known known, Asked asked, int most) {
        this.store = store;
        this.known = known;
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

    /** The mistakes that have all words, be it in one text or in several. */
    void words() throws TroubleException {
        Optional<Set<UUID>> few = query.wanted().size() > 1 ? known.among(query) : Optional.empty();
        if (few.isPresent()) {
            lookThrough(few.get());
        } else {
            together();
            apart();
        }
        if (all) {
            known.remember(query, found.keySet());
        }
    }

    /** The mistakes that have all words in one text. */
    private void together() throws TroubleException {
        Traces traces = store.traces(query.wanted(), asked::takes, bound);
        found.putAll(traces.byMistake());
        together.addAll(found.keySet());
        all = traces.all();
    }

    /** The mistakes that have the words in several texts; looked for where there is room for more. */
    private void apart() throws TroubleException {
        if (query.wanted().size() < 2 || found.size() >= most) {
            return;
        }
        List<Traces> each = new ArrayList<>();
        for (Term term : query.wanted().reversed().stream().sorted(RARE_FIRST).toList()) {
            Traces traces = known.traces(asked, term, bound);
            each.add(traces);
            if (traces.all() && traces.byMistake().size() <= Known.FEW) {
                break;
            }
        }
        Set<UUID> candidates = candidates(each);
        candidates.removeAll(found.keySet());
        if (each.size() == query.wanted().size() && each.stream().allMatch(Traces::all)) {
            candidates.forEach(id -> found.put(id, each.stream()
                    .flatMap(traces -> traces.of(id).stream())
                    .distinct()
                    .toList()));
        } else {
            lookThrough(likeliest(candidates, each));
        }
    }

    /** Those of the rarer words; where all are frequent, those that were written last. */
    private Set<UUID> candidates(List<Traces> each) {
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

    /** In the order in which they will be shown, as far as these traces tell. */
    private List<UUID> likeliest(Set<UUID> candidates, List<Traces> each) {
        Map<UUID, List<Trace>> traces = new HashMap<>();
        candidates.forEach(id -> traces.put(id, each.stream().flatMap(some -> some.of(id).stream()).toList()));
        return candidates.stream().sorted(order(traces)).toList();
    }

    /** Reads their texts, until there are as many as are shown. */
    private void lookThrough(Collection<UUID> candidates) throws TroubleException {
        List<UUID> left = List.copyOf(candidates);
        while (!left.isEmpty() && found.size() < most) {
            List<UUID> some = left.subList(0, Math.min(left.size(), READ_AT_ONCE));
            known.texts(some).forEach(this::lookThrough);
            left = left.subList(some.size(), left.size());
        }
        all &= left.isEmpty();
    }

    private void lookThrough(UUID mistake, List<Written> texts) {
        List<Written> asked = texts.stream().filter(text -> this.asked.takes(text.entry().place())).toList();
        if (!query.wanted().stream().allMatch(term -> isIn(term, asked))) {
            return;
        }
        List<Written> some = asked.stream().filter(text -> query.wanted().stream().anyMatch(text::has)).toList();
        List<Written> whole = some.stream().filter(text -> text.hasAll(query.wanted())).toList();
        if (!whole.isEmpty()) {
            together.add(mistake);
        }
        List<Written> holding = whole.isEmpty() ? some : whole;
        found.put(mistake, holding.stream().map(text -> text.entry().trace()).toList());
        holding.forEach(text -> read.put(text.entry().trace().id(), text.entry()));
    }

    private static boolean isIn(Term term, List<Written> texts) {
        return texts.stream().anyMatch(text -> text.has(term));
    }

    void leaveOutUnwanted() throws TroubleException {
        for (Term term : query.unwanted()) {
            Traces with = store.traces(List.of(term), _ -> true, bound);
            found.keySet().removeAll(with.byMistake().keySet());
            if (!with.all()) {
                for (var texts : known.texts(List.copyOf(found.keySet())).entrySet()) {
                    if (isIn(term, texts.getValue())) {
                        found.remove(texts.getKey());
                    }
                }
            }
        }
    }

    /** What is shown of it. */
    Found found() throws TroubleException {
        List<UUID> ids = new ArrayList<>(found.keySet());
        ids.sort(order(found));
        Map<UUID, List<Trace>> shown = new LinkedHashMap<>();
        ids.stream().limit(most).forEach(id -> shown.put(id, beside(Objects.requireNonNull(found.get(id)))));
        return new Found(new Showing(asked, store, read).of(shown), !all || ids.size() > most);
    }

    /** All but the title, which is shown in any case. */
    private static List<Trace> beside(List<Trace> traces) {
        return traces.stream()
                .filter(trace -> trace.place() != Place.TITLE)
                .sorted(Comparator.comparing(Trace::place).thenComparing(Trace::id, Comparator.reverseOrder()))
                .toList();
    }

    private Comparator<UUID> order(Map<UUID, List<Trace>> by) {
        Comparator<UUID> last = Comparator.comparing(asked::summary, LAST_NOTICED);
        if (query.letters() < RANKED_FROM) {
            return last;
        }
        Map<UUID, Double> ranks = new HashMap<>();
        by.forEach((id, traces) -> ranks.put(id, -Ranking.of(traces, together.contains(id))));
        return Comparator.comparingDouble((UUID id) -> ranks.getOrDefault(id, 0.0)).thenComparing(last);
    }
}
