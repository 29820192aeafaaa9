package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.search.Likeness;
import app.ukemi.domain.search.Most;
import app.ukemi.domain.search.Term;
import app.ukemi.domain.search.Trace;
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
import org.jspecify.annotations.Nullable;

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
        Most rare = Likeness.rare(mistakes);
        List<Likeness.Shared> found = new ArrayList<>();
        var words = Likeness.words(mistake.title(), mistake.lesson().sentence(), mistake.owned().account());
        for (Map.Entry<Term, Boolean> word : words.entrySet()) {
            found.add(new Likeness.Shared(word.getValue(), store.traces(List.of(word.getKey()), elsewhere, rare)));
        }
        return shown(Likeness.like(found, mistakes));
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
     * @return what {@link #setGroups} brings the former state back by
     */
    public Map<UUID, @Nullable UUID> link(UUID one, UUID other) throws TroubleException {
        Map<UUID, UUID> groups = store.groups();
        UUID group = groups.getOrDefault(other, groups.getOrDefault(one, other));
        Set<UUID> members = new HashSet<>(Set.of(one, other));
        UUID joined = groups.get(one);
        if (joined != null) {
            members.addAll(members(groups, joined));
        }
        Map<UUID, @Nullable UUID> next = new HashMap<>();
        members.forEach(member -> next.put(member, group));
        return change(groups, next);
    }

    /** Takes a mistake out of its group; one that would be left alone goes out with it. */
    public Map<UUID, @Nullable UUID> unlink(UUID mistake) throws TroubleException {
        Map<UUID, UUID> groups = store.groups();
        UUID group = groups.get(mistake);
        Map<UUID, @Nullable UUID> next = new HashMap<>();
        next.put(mistake, null);
        List<UUID> members = group == null ? List.of() : members(groups, group);
        if (members.size() == 2) {
            members.forEach(member -> next.put(member, null));
        }
        return change(groups, next);
    }

    private Map<UUID, @Nullable UUID> change(Map<UUID, UUID> before, Map<UUID, @Nullable UUID> next)
            throws TroubleException {
        Map<UUID, @Nullable UUID> back = new HashMap<>();
        next.keySet().forEach(id -> back.put(id, before.get(id)));
        setGroups(next);
        return back;
    }

    /** Puts each mistake into its group, or takes it out where that is null. */
    public void setGroups(Map<UUID, @Nullable UUID> groups) throws TroubleException {
        store.setGroups(groups, clock.instant());
    }

    /** Does not offer the one at the other any more, or, not away, does so again. */
    public void dismiss(UUID one, UUID other, boolean away) throws TroubleException {
        store.dismiss(one, other, away, clock.instant());
    }
}
