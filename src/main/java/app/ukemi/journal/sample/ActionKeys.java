package app.ukemi.journal.sample;

import app.ukemi.domain.Ids;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The actions of one mistake by the keys that other lines know them by, before or after they are written. */
final class ActionKeys {
    private final Ids ids;
    private final Map<String, UUID> known = new HashMap<>();
    private final Map<String, SampleLine> mentioned = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    ActionKeys(Ids ids) {
        this.ids = ids;
    }

    /** The id of the action that this line writes; one without a key cannot be spoken of. */
    UUID written(SampleLine line) {
        if (line.key().isEmpty()) {
            return ids.next();
        }
        if (!written.add(line.key())) {
            throw line.fault("writes the action '" + line.key() + "' again");
        }
        return id(line.key());
    }

    /** The id of an action that this line speaks of. */
    UUID mentioned(SampleLine line, String key) {
        mentioned.putIfAbsent(key, line);
        return id(key);
    }

    private UUID id(String key) {
        return known.computeIfAbsent(key, _ -> ids.next());
    }

    /** Fails at the line that speaks of an action which is not there. */
    void check() {
        mentioned.forEach((key, line) -> {
            if (!written.contains(key)) {
                throw line.fault("speaks of the action '" + key + "', which this mistake does not have");
            }
        });
    }
}
