package app.ukemi.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A change of which mistakes are the same one made again.
 *
 * @param into the group into which each of these mistakes goes
 * @param out the mistakes that are in no group any more
 */
public record Regrouping(Map<UUID, UUID> into, Set<UUID> out) {

    public Regrouping {
        into = Map.copyOf(into);
        out = Set.copyOf(out);
    }

    /** What brings the groups back that were there before. */
    public Regrouping back(Map<UUID, UUID> before) {
        Map<UUID, UUID> again = new HashMap<>();
        Set<UUID> none = new HashSet<>();
        for (UUID mistake : touched()) {
            UUID group = before.get(mistake);
            if (group == null) {
                none.add(mistake);
            } else {
                again.put(mistake, group);
            }
        }
        return new Regrouping(again, none);
    }

    private Set<UUID> touched() {
        Set<UUID> all = new HashSet<>(into.keySet());
        all.addAll(out);
        return all;
    }
}
