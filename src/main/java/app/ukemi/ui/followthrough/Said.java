package app.ukemi.ui.followthrough;

import app.ukemi.domain.Worked;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deed with what the user says of it.
 *
 * @param on the day it was done, or the day it is moved to or planned for
 * @param note what shows that it is done, why it is dropped, what happened, or what is expected
 * @param worked the answer of a review
 */
public record Said(Deed deed, @Nullable LocalDate on, String note, @Nullable Worked worked) {

    /** What still has to be said before this can be taken. */
    enum Lack {
        NOTHING,
        DAY,
        REASON,
        ANSWER
    }

    Lack lack() {
        return switch (deed) {
            case DONE, MOVE, REVIEW -> on == null ? Lack.DAY : Lack.NOTHING;
            case DROP -> note.isBlank() ? Lack.REASON : Lack.NOTHING;
            case ANSWER -> worked == null ? Lack.ANSWER : Lack.NOTHING;
            case RETIRE, TELL -> Lack.NOTHING;
        };
    }
}
