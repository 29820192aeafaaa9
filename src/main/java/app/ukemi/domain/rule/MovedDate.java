package app.ukemi.domain.rule;

import app.ukemi.domain.Action;
import app.ukemi.domain.Due;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a changed due date counts as moved: once the day before it had stood overnight. A day that is typed for the
 * first time, or corrected on the day on which it was given, was never relied on. Whoever puts the old day back on
 * the same day has not moved anything. Taking a day away that had stood is half of a move; the next one completes it.
 */
public final class MovedDate {
    private MovedDate() {}

    /** The action with its due date changed today. */
    public static Action to(Action action, @Nullable LocalDate next, LocalDate today) {
        return action.withTiming(action.timing().withDue(to(action.timing().due(), next, today)));
    }

    static Due to(Due due, @Nullable LocalDate next, LocalDate today) {
        LocalDate present = due.on();
        if (present == null ? next == null : present.equals(next)) {
            return due;
        }
        boolean givenToday = today.equals(due.since());
        if (givenToday && next != null && !due.before().isEmpty() && next.equals(due.before().getLast())) {
            return new Due(next, null, due.before().subList(0, due.before().size() - 1));
        }
        List<LocalDate> before = new ArrayList<>(due.before());
        if (present != null && !givenToday) {
            before.add(present);
        }
        return new Due(next, today, before);
    }
}
