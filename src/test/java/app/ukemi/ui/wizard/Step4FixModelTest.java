package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Step4FixModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final Steps steps = new Steps(Mistakes.begun(1, "Firmware"));
    private final Step4FixModel model = new Step4FixModel(steps.mistake);
    private final List<Action> shortTerm = three(ActionKind.SHORT_TERM);
    private final List<Action> permanent = three(ActionKind.PERMANENT);

    private static List<Action> three(ActionKind kind) {
        return IntStream.of(0, 1, 2)
                .mapToObj(i -> Action.blank(new UUID(kind.name().length(), i), kind).withText(kind + " " + i))
                .toList();
    }

    private void fill() {
        permanent.forEach(model.actions(ActionKind.PERMANENT)::add);
        shortTerm.forEach(model.actions(ActionKind.SHORT_TERM)::add);
    }

    private List<String> texts() {
        return steps.now().remedy().actions().stream().map(Action::text).toList();
    }

    @Test
    void short_term_actions_stand_before_permanent_ones_in_whatever_order_they_were_written() {
        fill();

        assertThat(texts()).containsExactly(
                "SHORT_TERM 0", "SHORT_TERM 1", "SHORT_TERM 2", "PERMANENT 0", "PERMANENT 1", "PERMANENT 2");
    }

    @Test
    void an_action_moves_only_among_those_of_its_kind() {
        fill();

        model.actions(ActionKind.SHORT_TERM).move(shortTerm.getFirst().id(), 5);
        model.actions(ActionKind.PERMANENT).move(permanent.get(1).id(), -1);

        assertThat(texts()).containsExactly(
                "SHORT_TERM 1", "SHORT_TERM 2", "SHORT_TERM 0", "PERMANENT 1", "PERMANENT 0", "PERMANENT 2");
    }

    @Test
    void a_removed_action_comes_back_to_its_place_and_is_still_retired_by_the_other() {
        fill();
        model.actions(ActionKind.PERMANENT).put(permanent.getFirst().withRetires(List.of(shortTerm.get(1).id())));

        Runnable back = model.actions(ActionKind.SHORT_TERM).remove(shortTerm.get(1).id());
        back.run();

        assertThat(texts()).startsWith("SHORT_TERM 0", "SHORT_TERM 1");
        assertThat(steps.now().remedy().actions().get(3).retires()).containsExactly(shortTerm.get(1).id());
    }

    @Test
    void each_kind_has_its_own_reason_for_having_none() {
        model.whyNone(ActionKind.SHORT_TERM).setValue("Nobody was at work");
        model.whyNone(ActionKind.PERMANENT).setValue("The array goes in May");

        assertThat(steps.now().remedy().whyNoShortTerm()).isEqualTo("Nobody was at work");
        assertThat(steps.now().remedy().whyNoPermanent()).isEqualTo("The array goes in May");
    }

    @Test
    void an_open_action_due_today_is_not_overdue() {
        assertThat(Step4FixModel.overdue(shortTerm.getFirst().withDue(TODAY), TODAY)).isFalse();
    }

    @Test
    void an_open_action_due_yesterday_is_overdue() {
        assertThat(Step4FixModel.overdue(shortTerm.getFirst().withDue(TODAY.minusDays(1)), TODAY)).isTrue();
    }

    @Test
    void an_action_that_is_done_is_never_overdue() {
        Action late = shortTerm.getFirst().withDue(TODAY.minusDays(9));

        Action done = late.withOutcome(Outcome.OPEN.withState(ActionState.DONE).withOn(TODAY));
        assertThat(Step4FixModel.overdue(done, TODAY)).isFalse();
    }
}
