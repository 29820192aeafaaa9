package app.ukemi.domain.rule;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.FixedDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a mistake was fixed (step 5 of issue 2): on the last day that a permanent action was done, once none of them
 * is open. Before that it is only planned by the latest due date among the open ones.
 */
public final class FixedDates {
    private FixedDates() {}

    public static FixedDate of(List<Action> actions) {
        List<Action> permanent = actions.stream()
                .filter(action -> action.kind() == ActionKind.PERMANENT)
                .toList();
        Optional<? extends FixedDate> date = permanent.stream().anyMatch(Action::isOpen)
                ? last(permanent.stream().filter(Action::isOpen).map(Action::due)).map(FixedDate.PlannedBy::new)
                : last(permanent.stream().filter(FixedDates::done).map(action -> action.outcome().on()))
                        .map(FixedDate.Fixed::new);
        return date.isPresent() ? date.get() : new FixedDate.Unknown();
    }

    private static boolean done(Action action) {
        return action.outcome().state() == ActionState.DONE;
    }

    private static Optional<LocalDate> last(Stream<LocalDate> dates) {
        return dates.filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
