package app.ukemi.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which saves belong to one editing session. It begins with the first change of a mistake, and ends when the mistake
 * is left, or when nothing was changed in it for half an hour: whoever comes back after lunch begins another one. A
 * clock that was set back by as much counts as such a pause, since nobody knows how long it was.
 */
final class Sessions {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private final Map<UUID, Instant> lastChange = new HashMap<>();

    /** Whether a change now would be the first of a session. */
    boolean wouldBegin(UUID mistake, Instant now) {
        Instant last = lastChange.get(mistake);
        return last == null || Duration.between(last, now).abs().compareTo(LONGEST_PAUSE) >= 0;
    }

    void changed(UUID mistake, Instant now) {
        lastChange.put(mistake, now);
    }

    void end(UUID mistake) {
        lastChange.remove(mistake);
    }
}
