package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Outcome;
import app.ukemi.ui.control.Editing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Step5ExampleModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final Action freeze = Action.blank(new UUID(0, 1), ActionKind.SHORT_TERM).withText("Freeze all changes");
    private final Action watch = Action.blank(new UUID(0, 2), ActionKind.SHORT_TERM).withText("Watch by hand");
    private final Action rule = Action.blank(new UUID(0, 3), ActionKind.PERMANENT)
            .withText("No change without a way back")
            .withRetires(List.of(freeze.id()));
    private final Editing<Mistake> mistake = new Editing<>(planned());
    private final Step5ExampleModel model = new Step5ExampleModel(mistake);

    private Mistake planned() {
        Mistake begun = Mistakes.begun(1, "Lost a disk");
        return begun.withRemedy(begun.remedy().withActions(List.of(freeze, watch, rule)));
    }

    @Test
    void the_actions_of_a_kind_are_changed_in_their_places() {
        Action done = watch.withOutcome(Outcome.OPEN.withState(ActionState.DONE));
        model.actions(ActionKind.SHORT_TERM).put(done);
        assertThat(mistake.get().remedy().actions()).containsExactly(freeze, done, rule);
    }

    @Test
    void an_open_action_makes_nothing_needless() {
        assertThat(model.needless(rule)).isEmpty();
    }

    @Test
    void a_done_action_makes_needless_the_open_ones_that_it_retires() {
        assertThat(model.needless(finish(rule))).containsExactly(freeze);
    }

    @Test
    void what_was_retired_is_not_offered_again() {
        Action done = finish(rule);
        model.retireNeedless(done, TODAY);
        assertThat(model.needless(done)).isEmpty();
    }

    @Test
    void retiring_changes_no_other_action() {
        Action done = finish(rule);
        model.retireNeedless(done, TODAY);
        assertThat(mistake.get().remedy().actions())
                .containsExactly(
                        freeze.withOutcome(new Outcome(ActionState.RETIRED, TODAY, "", null)), watch, done);
    }

    @Test
    void an_action_is_not_replaced_by_itself() {
        assertThat(model.others(freeze)).containsExactly(watch, rule);
    }

    @Test
    void a_closed_mistake_can_be_reopened() {
        model.close(Mistakes.NOON);
        assertThat(mistake.get().filing().closedAt()).isEqualTo(Mistakes.NOON);
        model.reopen();
        assertThat(mistake.get()).isEqualTo(planned());
    }

    private Action finish(Action action) {
        Action done = action.withOutcome(Outcome.OPEN.withState(ActionState.DONE).withOn(TODAY));
        model.actions(action.kind()).put(done);
        return done;
    }
}
