package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Regrouping;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rule.Recurrence;
import app.ukemi.domain.search.Likeness;
import app.ukemi.domain.search.Term;
import app.ukemi.domain.search.Trace;
import app.ukemi.domain.search.Traces;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which mistakes of the open journal are the same one made again, and which may be. It waits for the disk: what only
 * reads is called on the lane for reading, what writes on the one for writing.
 */
public final class SameMistakes {
    private final Store store;
    private final Clock clock;

    SameMistakes(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The group of each mistake that is in one. */
    public Map<UUID, UUID> groups() throws TroubleException {
        return store.groups();
    }

    /** The mistakes of its group, itself among them; none where it is in no group. */
    public List<Summary> group(UUID mistake) throws TroubleException {
        Map<UUID, UUID> groups = store.groups();
        UUID group = groups.get(mistake);
        return group == null ? List.of() : store.summaries(members(groups, group));
    }

    /** How many of the mistakes that were fixed were made again after it. */
    public Recurrence.Figure figure() throws TroubleException {
        return Recurrence.figure(store.summaries(), store.groups());
    }

    private static List<UUID> members(Map<UUID, UUID> groups, UUID group) {
        return groups.keySet().stream().filter(id -> group.equals(groups.get(id))).toList();
    }

    /**
     * Earlier written mistakes that are like this one, the likest first, three at most. Those in the trash, in its
     * group, or sent away before are not among them.
     */
    public List<Summary> like(Mistake mistake) throws TroubleException {
        int mistakes = store.count();
        if (mistakes < Likeness.LEAST_MISTAKES) {
            return List.of();
        }
        Set<UUID> out = new HashSet<>(store.dismissed(mistake.id()));
        group(mistake.id()).forEach(member -> out.add(member.id()));
        out.add(mistake.id());
        Predicate<Trace> elsewhere = trace -> Likeness.PLACES.contains(trace.place()) && !out.contains(trace.mistake());
        var words = Likeness.words(mistake.title(), mistake.lesson().sentence(), mistake.owned().account());
        List<Likeness.Shared> found = new ArrayList<>();
        for (boolean inTitle : List.of(true, false)) {
            List<Term> terms = words.entrySet().stream()
                    .filter(word -> word.getValue() == inTitle)
                    .map(Map.Entry::getKey)
                    .toList();
            List<Traces> rare = store.rare(terms, elsewhere, Likeness.rare(mistakes));
            List<Traces> all = inTitle ? store.rare(terms, elsewhere, Likeness.ofTitle()) : rare;
            found.addAll(shared(inTitle, rare, all));
            if (!Likeness.titlesShare(found)) {
                return List.of();
            }
        }
        return shown(Likeness.like(found, mistakes));
    }

    private static List<Likeness.Shared> shared(boolean inTitle, List<Traces> rare, List<Traces> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Likeness.Shared(inTitle, rare.get(i).all(), all.get(i)))
                .toList();
    }

    private List<Summary> shown(List<UUID> likest) throws TroubleException {
        return store.summaries(likest.subList(0, Math.min(likest.size(), 3 * Likeness.OFFERED))).stream()
                .filter(summary -> summary.trashedAt() == null)
                .sorted(Comparator.comparingInt(summary -> likest.indexOf(summary.id())))
                .limit(Likeness.OFFERED)
                .toList();
    }

    /**
     * Makes two mistakes members of one group, together with all that are in the group of either.
     *
     * @return what brings the former groups back
     */
    public Regrouping link(UUID one, UUID other) throws TroubleException {
        Map<UUID, UUID> groups = store.groups();
        UUID joined = groups.getOrDefault(one, other);
        UUID group = groups.getOrDefault(other, joined);
        Map<UUID, UUID> into = new HashMap<>(Map.of(one, group, other, group));
        members(groups, joined).forEach(member -> into.put(member, group));
        return change(groups, new Regrouping(into, Set.of()));
    }

    /** Takes a mistake out of its group; one that would be left alone goes out with it. */
    public Regrouping unlink(UUID mistake) throws TroubleException {
        Map<UUID, UUID> groups = store.groups();
        List<UUID> members = members(groups, groups.getOrDefault(mistake, mistake));
        Set<UUID> out = members.size() == 2 ? Set.copyOf(members) : Set.of(mistake);
        return change(groups, new Regrouping(Map.of(), out));
    }

    private Regrouping change(Map<UUID, UUID> before, Regrouping change) throws TroubleException {
        regroup(change);
        return change.back(before);
    }

    /** Changes which mistakes are in which group. */
    public void regroup(Regrouping change) throws TroubleException {
        store.regroup(change, clock.instant());
    }

    /** Does not offer the one at the other any more, or, not away, does so again. */
    public void dismiss(UUID one, UUID other, boolean away) throws TroubleException {
        store.dismiss(one, other, away, clock.instant());
    }
}
