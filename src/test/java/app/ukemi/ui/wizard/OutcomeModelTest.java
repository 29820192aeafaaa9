package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Outcome;
import app.ukemi.ui.control.Editing;
import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.Property;
import org.junit.jupiter.api.Test;

class OutcomeModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate BEFORE = TODAY.minusDays(3);

    private final Editing<Action> row = new Editing<>(Action.blank(new UUID(0, 1), ActionKind.PERMANENT));
    private final OutcomeModel model = new OutcomeModel(row, TODAY);
    private final Property<ActionState> state = model.state();
    private final Property<Boolean> done = model.done();

    @Test
    void what_is_ticked_off_is_done_today() {
        done.setValue(true);
        assertThat(outcome()).isEqualTo(new Outcome(ActionState.DONE, TODAY, "", null));
    }

    @Test
    void an_unticked_action_is_open_and_has_no_day() {
        done.setValue(true);
        done.setValue(false);
        assertThat(outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void a_slip_of_the_mouse_keeps_the_day() {
        done.setValue(true);
        model.on().setValue(BEFORE);
        done.setValue(false);
        done.setValue(true);
        assertThat(outcome().on()).isEqualTo(BEFORE);
    }

    @Test
    void words_and_day_stay_when_another_state_is_tried() {
        done.setValue(true);
        model.on().setValue(BEFORE);
        model.note().setValue("Seen in the log");
        state.setValue(ActionState.REPLACED);
        model.replacement().setValue(new UUID(0, 2));
        state.setValue(ActionState.DROPPED);
        assertThat(outcome()).isEqualTo(new Outcome(ActionState.DROPPED, BEFORE, "Seen in the log", new UUID(0, 2)));
    }

    @Test
    void words_stay_when_it_is_open_again() {
        done.setValue(true);
        model.note().setValue("Seen in the log");
        state.setValue(ActionState.OPEN);
        assertThat(outcome().note()).isEqualTo("Seen in the log");
    }

    @Test
    void the_tick_follows_the_state() {
        state.setValue(ActionState.DONE);
        assertThat(done.getValue()).isTrue();
        state.setValue(ActionState.RETIRED);
        assertThat(done.getValue()).isFalse();
    }

    @Test
    void a_day_that_was_taken_away_is_not_put_back() {
        done.setValue(true);
        model.on().setValue(null);
        state.setValue(ActionState.DROPPED);
        assertThat(outcome().on()).isNull();
    }

    @Test
    void an_open_action_is_overdue_from_the_day_after_it_was_due() {
        row.change(now -> now.withDue(TODAY));
        assertThat(model.overdue()).isFalse();
        row.change(now -> now.withDue(TODAY.minusDays(1)));
        assertThat(model.overdue()).isTrue();
    }

    @Test
    void what_is_no_longer_open_is_not_overdue() {
        row.change(now -> now.withDue(BEFORE));
        state.setValue(ActionState.DROPPED);
        assertThat(model.overdue()).isFalse();
    }

    private Outcome outcome() {
        return row.get().outcome();
    }
}
