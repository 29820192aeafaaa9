package app.ukemi.db;

import app.ukemi.domain.Refusal;
import java.util.Optional;

/** Ends an opening from anywhere within it; {@link JournalFile} makes an {@link Opening} of it. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal why;
    private final String holder;

    RefusedException(Refusal why) {
        this(why, "");
    }

    RefusedException(Refusal why, String holder) {
        super(why.name());
        this.why = why;
        this.holder = holder;
    }

    static void throwIf(Optional<Refusal> refusal) throws RefusedException {
        if (refusal.isPresent()) {
            throw new RefusedException(refusal.get());
        }
    }

    Refusal why() {
        return why;
    }

    String holder() {
        return holder;
    }
}
