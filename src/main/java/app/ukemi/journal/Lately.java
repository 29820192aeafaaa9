package app.ukemi.journal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What was asked for lately, as far as there is room for it: what was not asked for the longest goes first. */
final class Lately<K, V> {
    private final int most;
    private final int heaviest;
    private final ToIntFunction<V> weight;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weighs;

    /** Room for so many, and no more than all of them may weigh together. */
    Lately(int most, int heaviest, ToIntFunction<V> weight) {
        this.most = most;
        this.heaviest = heaviest;
        this.weight = weight;
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    void keep(K key, V value) {
        V before = kept.put(key, value);
        weighs += weight.applyAsInt(value) - (before == null ? 0 : weight.applyAsInt(before));
        Iterator<V> eldest = kept.values().iterator();
        while (kept.size() > most || weighs > heaviest) {
            weighs -= weight.applyAsInt(eldest.next());
            eldest.remove();
        }
    }
}
