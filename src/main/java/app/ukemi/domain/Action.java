package app.ukemi.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done about the mistake.
 *
 * @param painful why it is a painful choice; empty where it is none
 * @param retires the short-term actions that this one makes needless
 */
public record Action(
        UUID id,
        ActionKind kind,
        String text,
        @Nullable Person owner,
        @Nullable LocalDate due,
        String doneWhen,
        String painful,
        List<UUID> retires,
        Outcome outcome)
        implements Row {

    public Action {
        retires = List.copyOf(retires);
    }

    /** A new, empty, open action. */
    public static Action blank(UUID id, ActionKind kind) {
        return new Action(id, kind, "", null, null, "", "", List.of(), Outcome.OPEN);
    }

    public boolean isOpen() {
        return outcome.state() == ActionState.OPEN;
    }

    public Action withOutcome(Outcome next) {
        return new Action(id, kind, text, owner, due, doneWhen, painful, retires, next);
    }

    public Action withText(String next) {
        return new Action(id, kind, next, owner, due, doneWhen, painful, retires, outcome);
    }

    public Action withOwner(@Nullable Person next) {
        return new Action(id, kind, text, next, due, doneWhen, painful, retires, outcome);
    }

    public Action withDue(@Nullable LocalDate next) {
        return new Action(id, kind, text, owner, next, doneWhen, painful, retires, outcome);
    }

    public Action withDoneWhen(String next) {
        return new Action(id, kind, text, owner, due, next, painful, retires, outcome);
    }

    public Action withPainful(String next) {
        return new Action(id, kind, text, owner, due, doneWhen, next, retires, outcome);
    }

    public Action withRetires(List<UUID> next) {
        return new Action(id, kind, text, owner, due, doneWhen, painful, next, outcome);
    }
}
