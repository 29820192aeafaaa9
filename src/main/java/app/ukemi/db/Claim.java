package app.ukemi.db;

import app.ukemi.domain.Holder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a journal is asked for to be written to.
 *
 * @param now by which it is judged whether somebody at another computer still holds it; null where nobody knows
 * @param overruled the one of whom the user has said that they no longer hold it; null where there is none
 */
public record Claim(@Nullable Instant now, @Nullable Holder overruled) {
    /** Whoever holds it keeps it. */
    static final Claim MODEST = new Claim(null, null);

    /** Exactly as it was seen: one that has been heard of since is alive. */
    boolean overrules(Holder holder) {
        return holder.equals(overruled);
    }
}
