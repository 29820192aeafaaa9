package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Example;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Review;
import app.ukemi.domain.Step;
import app.ukemi.domain.Worked;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

class Step5ExampleViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 9);

    private final Action freeze = Action.blank(new UUID(0, 1), ActionKind.SHORT_TERM)
            .withText("Freeze all changes")
            .withDue(TODAY.minusDays(1));
    private final Action rule = Action.blank(new UUID(0, 2), ActionKind.PERMANENT)
            .withText("Test the way back")
            .withDue(TODAY.plusDays(9))
            .withRetires(List.of(freeze.id()));

    @Test
    void without_actions_it_says_where_they_are_written() throws TimeoutException {
        StepOnScreen window = StepOnScreen.show(Step.EXAMPLE, Mistakes.begun(1, "Lost a disk"));
        assertThat(window.shows("#noActions")).isTrue();
    }

    @Test
    void an_action_is_ticked_off_with_its_day_and_evidence() throws TimeoutException {
        StepOnScreen window = planned();
        window.click("#permanent #done");
        window.write("#permanent #note", "Seen in the log");
        assertThat(outcome(window, rule)).isEqualTo(new Outcome(ActionState.DONE, TODAY, "Seen in the log", null));
    }

    @Test
    void an_action_is_dropped_on_a_day_for_a_reason() throws TimeoutException {
        StepOnScreen window = planned();
        window.pick("#permanent #state", "dropped");
        window.write("#permanent #note", "Too dear");
        assertThat(outcome(window, rule)).isEqualTo(new Outcome(ActionState.DROPPED, TODAY, "Too dear", null));
    }

    @Test
    void an_action_is_replaced_by_another() throws TimeoutException {
        StepOnScreen window = planned();
        window.pick("#shortTerm #state", "replaced");
        window.pick("#shortTerm #replacement", "Test the way back");
        assertThat(outcome(window, freeze))
                .isEqualTo(new Outcome(ActionState.REPLACED, TODAY, "", rule.id()));
    }

    @Test
    void a_done_action_offers_to_retire_what_it_makes_needless() throws TimeoutException {
        StepOnScreen window = planned();
        window.click("#permanent #done");
        window.click("#permanent #retire");
        assertThat(outcome(window, freeze)).isEqualTo(new Outcome(ActionState.RETIRED, TODAY, "", null));
        assertThat(window.shows("#retire")).isFalse();
    }

    @Test
    void an_overdue_action_says_so_in_words() throws TimeoutException {
        assertThat(words(planned(), "#shortTerm #due")).isEqualTo("overdue, was due Mon 9 Mar");
    }

    @Test
    void it_says_by_when_it_is_planned_to_be_fixed_and_when_it_was() throws TimeoutException {
        StepOnScreen window = planned();
        assertThat(words(window, "#fixed")).isEqualTo("Not fixed yet; planned by Thu 19 Mar");
        window.click("#permanent #done");
        assertThat(words(window, "#fixed")).isEqualTo("Fixed on Tue 10 Mar");
    }

    @Test
    void every_field_of_a_review_goes_into_the_mistake() throws TimeoutException {
        StepOnScreen window = planned();
        window.click("#addReview");
        window.write("#reviews #on", "9 Jun 2026");
        window.pick("#reviews #action", "Test the way back");
        window.write("#expected", "No loss");
        window.write("#happened", "One lost file");
        window.click("#choice-PARTLY");
        assertThat(window.mistake().followThrough().reviews())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(new Review(rule.id(), JUNE, rule.id(), "No loss", "One lost file", Worked.PARTLY));
    }

    @Test
    void what_others_did_goes_into_the_mistake() throws TimeoutException {
        StepOnScreen window = planned();
        window.click("#addExample");
        window.write("#examples #who", "Ben Okri");
        window.write("#examples #on", "8 Mar 2026");
        window.write("#what", "Owned up to a lost backup");
        Example example = window.mistake().followThrough().examples().getFirst();
        assertThat(example.who()).extracting("name").isEqualTo("Ben Okri");
        assertThat(example)
                .extracting(Example::on, Example::what)
                .containsExactly(LocalDate.of(2026, 3, 8), "Owned up to a lost backup");
    }

    @Test
    void closing_says_first_what_is_open_and_closes_all_the_same() throws TimeoutException {
        StepOnScreen window = planned();
        window.click("#close");
        assertThat(words(window, "#openThings .label")).isEqualTo("The action “Freeze all changes” is open.");
        assertThat(window.mistake().filing().closedAt()).isNull();
        window.click("#closeAllTheSame");
        assertThat(window.mistake().filing().closedAt()).isEqualTo(Mistakes.NOON);
    }

    @Test
    void not_yet_leaves_it_open() throws TimeoutException {
        StepOnScreen window = planned();
        window.click("#close");
        window.click("#notYet");
        assertThat(window.mistake().filing().closedAt()).isNull();
        assertThat(window.shows("#close")).isTrue();
    }

    @Test
    void a_closed_mistake_says_since_when_and_can_be_reopened() throws TimeoutException {
        StepOnScreen window = planned();
        window.change(now -> now.withFiling(now.filing().withClosedAt(Mistakes.NOON)));
        assertThat(words(window, "#closedSince")).isEqualTo("Closed since Tue 10 Mar, 13:00");
        window.click("#reopen");
        assertThat(window.mistake().filing().closedAt()).isNull();
    }

    private StepOnScreen planned() throws TimeoutException {
        Mistake begun = Mistakes.begun(1, "Lost a disk");
        return StepOnScreen.show(Step.EXAMPLE, begun.withRemedy(begun.remedy().withActions(List.of(freeze, rule))));
    }

    private static Outcome outcome(StepOnScreen window, Action action) {
        return window.mistake().remedy().actions().stream()
                .filter(each -> each.id().equals(action.id()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static String words(StepOnScreen window, String query) {
        return window.<Labeled>node(query).getText();
    }
}
