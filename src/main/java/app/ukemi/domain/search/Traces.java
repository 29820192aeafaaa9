package app.ukemi.domain.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The texts in which something was found, those written last first.
 *
 * @param byMistake the same, mistake by mistake
 * @param all whether these are all there are
 */
public record Traces(Map<UUID, List<Trace>> byMistake, boolean all) {

    public static Traces of(List<Trace> found, boolean all) {
        Map<UUID, List<Trace>> groups = new LinkedHashMap<>();
        found.forEach(trace -> groups.computeIfAbsent(trace.mistake(), _ -> new ArrayList<>()).add(trace));
        return new Traces(groups, all);
    }

    /** Those of one mistake. */
    public List<Trace> of(UUID mistake) {
        return byMistake.getOrDefault(mistake, List.of());
    }
}
