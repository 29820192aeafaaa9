package app.ukemi.domain.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Texts that were found, those written last first.
 *
 * @param all whether these are all there are
 */
public record Entries(List<Entry> found, boolean all) {

    public Entries {
        found = List.copyOf(found);
    }

    public Map<UUID, List<Entry>> byMistake() {
        Map<UUID, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : found) {
            groups.computeIfAbsent(entry.mistake(), _ -> new java.util.ArrayList<>()).add(entry);
        }
        return groups;
    }

    Set<UUID> mistakes() {
        return byMistake().keySet();
    }
}
