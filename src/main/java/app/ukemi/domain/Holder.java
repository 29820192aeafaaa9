package app.ukemi.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who has a journal open for writing, as the lock beside it says.
 *
 * @param user the name that the system knows the user by
 * @param host the name of the computer; empty where it is not known
 * @param pid the number of the process there; 0 where it is not known
 * @param started when that process was started, which tells it from a later one of the same number
 * @param since when it opened the journal
 * @param beat when it was last heard of
 */
public record Holder(
        String user,
        String host,
        long pid,
        @Nullable Instant started,
        @Nullable Instant since,
        @Nullable Instant beat) {

    /** Somebody of whom nothing is known. */
    public static final Holder UNKNOWN = new Holder("", "", 0, null, null, null);

    public Holder withBeat(@Nullable Instant opened, @Nullable Instant last) {
        return new Holder(user, host, pid, started, opened, last);
    }

    /** The same process, whenever it was heard of. */
    public boolean isSame(Holder other) {
        return withBeat(null, null).equals(other.withBeat(null, null));
    }

    /** A process of another computer, where locks of the system may not reach. */
    public boolean isElsewhere(Holder self) {
        return !host.isEmpty() && !host.equals(self.host);
    }
}
