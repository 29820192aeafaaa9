package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.Entry;
import app.ukemi.domain.search.FoundMistake;
import app.ukemi.domain.search.Hit;
import app.ukemi.domain.search.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes of what was found what is shown of it; only these texts are read.
 *
 * @param read those that were read already, by their numbers
 */
record Showing(Asked asked, Store store, Map<Long, Entry> read) {
    /** Texts shown of each mistake. */
    private static final int HITS = 3;

    /** With the texts found of each mistake, in the order in which they are shown. */
    List<FoundMistake> of(Map<UUID, List<Trace>> found) throws TroubleException {
        List<Long> ids = found.values().stream()
                .flatMap(traces -> traces.stream().limit(HITS))
                .map(Trace::id)
                .toList();
        Map<Long, Entry> texts = read.keySet().containsAll(ids) ? read : store.entries(ids);
        List<FoundMistake> all = new ArrayList<>();
        found.forEach((id, traces) -> all.add(mistake(asked.summary(id), traces, texts)));
        return all;
    }

    private FoundMistake mistake(Summary summary, List<Trace> traces, Map<Long, Entry> texts) {
        List<Hit> hits = traces.stream()
                .limit(HITS)
                .map(trace -> texts.get(trace.id()))
                .filter(Objects::nonNull)
                .map(entry -> new Hit(entry, asked.query().wanted()))
                .toList();
        return new FoundMistake(
                summary,
                asked.rating(summary),
                asked.query().wanted(),
                hits,
                traces.size() - hits.size());
    }
}
