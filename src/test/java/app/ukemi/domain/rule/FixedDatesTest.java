package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.FixedDate;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Timing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedDatesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 15);

    @Test
    void fixed_is_the_last_done_date_once_no_permanent_action_is_open() {
        List<Action> actions = List.of(done(LATER), done(FIRST), shortTerm());
        assertThat(FixedDates.of(actions)).isEqualTo(new FixedDate.Fixed(LATER));
    }

    @Test
    void a_dropped_action_does_not_move_the_date() {
        List<Action> actions = List.of(done(FIRST), permanent(null, new Outcome(ActionState.DROPPED, LATER, "", null)));
        assertThat(FixedDates.of(actions)).isEqualTo(new FixedDate.Fixed(FIRST));
    }

    @Test
    void it_is_planned_by_the_latest_due_date_while_one_is_open() {
        List<Action> actions = List.of(done(LATER.plusDays(9)), due(FIRST), due(LATER));
        assertThat(FixedDates.of(actions)).isEqualTo(new FixedDate.PlannedBy(LATER));
    }

    @Test
    void it_is_unknown_without_a_permanent_action() {
        assertThat(FixedDates.of(List.of(shortTerm()))).isEqualTo(new FixedDate.Unknown());
    }

    @Test
    void it_is_unknown_while_no_open_action_has_a_due_date() {
        assertThat(FixedDates.of(List.of(due(null)))).isEqualTo(new FixedDate.Unknown());
    }

    private static Action due(LocalDate due) {
        return permanent(due, Outcome.OPEN);
    }

    private static Action done(LocalDate on) {
        return permanent(null, new Outcome(ActionState.DONE, on, "", null));
    }

    private static Action permanent(LocalDate due, Outcome outcome) {
        return new Action(Given.id(), ActionKind.PERMANENT, "Plan", null, Timing.by(due), "", "", List.of(), outcome);
    }

    private static Action shortTerm() {
        return Given.open(ActionKind.SHORT_TERM, "Stop");
    }
}
