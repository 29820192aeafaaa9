package app.ukemi.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is still to do, with no more of its mistake than a list shows: light enough for those of ten
 * thousand mistakes at once.
 *
 * @param title what the mistake is called
 * @param row the action, review or planned disclosure within the mistake
 * @param what the text of the action, or of the action that is to be reviewed; empty where it is the whole
 * @param who the name of the owner, or of the one who is to be told; empty while not said
 * @param before the due dates that stood before this one
 */
public record DueThing(
        UUID mistake,
        String title,
        UUID row,
        DueKind kind,
        String what,
        String who,
        @Nullable LocalDate due,
        List<LocalDate> before,
        Cue cue) {

    public DueThing {
        before = List.copyOf(before);
    }

    /** The step of the mistake in which it is worked at. */
    public Step step() {
        return kind == DueKind.DISCLOSURE ? Step.DISCLOSE : Step.EXAMPLE;
    }

    /** Whether it should have been done before today. */
    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
