package app.ukemi.journal;

import app.ukemi.domain.Mistake;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last saved versions of the mistakes that are being edited, so that a save knows what differs. */
final class Remembered {
    /** More than anybody edits at a time; each holds the texts of one mistake. */
    private static final int MOST = 8;

    private final Map<UUID, Mistake> versions = new LinkedHashMap<>();

    @Nullable Mistake get(UUID id) {
        return versions.get(id);
    }

    void put(Mistake mistake) {
        versions.remove(mistake.id());
        versions.put(mistake.id(), mistake);
        if (versions.size() > MOST) {
            versions.remove(versions.keySet().iterator().next());
        }
    }

    void forget(UUID id) {
        versions.remove(id);
    }
}
