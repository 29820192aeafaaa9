package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Outcome;
import app.ukemi.ui.control.Editing;
import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.Property;
import org.jspecify.annotations.Nullable;

/**
 * What became of one action. Trying another state loses no word. An action that is open again has no day; the one
 * it had comes back as long as this row is on the screen, so that a slip of the mouse costs nothing either.
 */
public final class OutcomeModel {
    private final Editing<Action> row;
    private final LocalDate today;
    private @Nullable LocalDate before;

    public OutcomeModel(Editing<Action> row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    public Action action() {
        return row.get();
    }

    public Property<ActionState> state() {
        return row.part(now -> now.outcome().state(), (now, next) -> now.withOutcome(turned(now.outcome(), next)));
    }

    /** Whether it is done; to take that back makes it open. */
    public Property<Boolean> done() {
        return row.part(
                now -> now.outcome().state() == ActionState.DONE,
                (now, yes) -> now.withOutcome(turned(now.outcome(), yes ? ActionState.DONE : ActionState.OPEN)));
    }

    public Property<@Nullable LocalDate> on() {
        return row.part(now -> now.outcome().on(), (now, next) -> now.withOutcome(now.outcome().withOn(next)));
    }

    public Property<String> note() {
        return row.part(now -> now.outcome().note(), (now, next) -> now.withOutcome(now.outcome().withNote(next)));
    }

    public Property<@Nullable UUID> replacement() {
        return row.part(
                now -> now.outcome().replacement(),
                (now, next) -> now.withOutcome(now.outcome().withReplacement(next)));
    }

    /** Whether it should have been done before today. */
    public boolean overdue() {
        return Step4FixModel.overdue(row.get(), today);
    }

    private Outcome turned(Outcome outcome, ActionState next) {
        if (next == ActionState.OPEN) {
            before = outcome.on();
            return outcome.withState(next).withOn(null);
        }
        LocalDate on = outcome.on();
        if (outcome.state() == ActionState.OPEN && on == null) {
            on = before == null ? today : before;
        }
        return outcome.withState(next).withOn(on);
    }
}
