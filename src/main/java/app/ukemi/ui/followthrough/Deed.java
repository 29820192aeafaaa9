package app.ukemi.ui.followthrough;

import app.ukemi.domain.DueKind;
import java.util.List;

/** What can be done with something that is to do. */
public enum Deed {
    /** It is done, on a day, and this shows it. */
    DONE,
    /** The review has an answer. */
    ANSWER,
    /** It is needed no longer, since what was to replace it is done. */
    RETIRE,
    /** Somebody was told; how it went is written in step 6. */
    TELL,
    /** A review is planned of what is done. */
    REVIEW,
    /** Another day. */
    MOVE,
    /** It will not be done, for a reason. */
    DROP;

    /** What is offered, the likeliest first. */
    static List<Deed> of(DueKind kind) {
        return switch (kind) {
            case SHORT_TERM, PERMANENT -> List.of(DONE, MOVE, DROP);
            case NEEDLESS -> List.of(RETIRE, DONE, MOVE, DROP);
            case REVIEW -> List.of(ANSWER, MOVE);
            case UNPROVEN -> List.of(REVIEW);
            case DISCLOSURE -> List.of(TELL, MOVE);
        };
    }
}
