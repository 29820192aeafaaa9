package app.ukemi.domain;

import java.util.UUID;

/** A mistake that is not the same in a backup as in the journal now. */
public record Difference(UUID mistake, String title, Differs kind) {

    /** How they differ. */
    public enum Differs {
        /** It is in the backup, and no longer in the journal. */
        MISSING_NOW,
        /** It is in both, with other words or dates. */
        CHANGED,
        /** It was begun after the backup, and would be gone after a restore. */
        NEW_SINCE
    }
}
