package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.Cue;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Person;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Step;
import app.ukemi.domain.Weighed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class Step4FixViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static Mistake with(String... texts) {
        List<Action> actions = IntStream.range(0, texts.length)
                .mapToObj(i -> Action.blank(new UUID(1, i), ActionKind.SHORT_TERM).withText(texts[i]))
                .toList();
        return Mistakes.begun(1, "Firmware").withRemedy(Remedy.EMPTY.withActions(actions));
    }

    private static List<String> texts(Steps steps) {
        return steps.now().remedy().actions().stream().map(Action::text).toList();
    }

    @Test
    void every_field_of_an_action_is_written_in_its_row() throws Exception {
        Steps steps = new Steps(with("Block the calendar"));
        StepWindow window = new StepWindow(steps, Step.FIX);

        window.fire("#permanent #add").write("Second array");
        window.write("#permanent #owner .text-field", "Rae");
        window.write("#permanent #due .text-field", "29/01/2027").write("#permanent #doneWhen", "budget approved");
        window.fire("#permanent #more").write("#permanent #painfulBecause", "it costs the meeting rooms");
        window.write("#permanent #cueWhen", "the offer is there").write("#permanent #cueThen", "call Rae");
        window.fire("#permanent #retires .check-box").fire("#permanent #done");

        Action action = steps.now().remedy().actions().getLast();
        assertThat(action.text()).isEqualTo("Second array");
        assertThat(action.owner()).extracting(Person::name).isEqualTo("Rae");
        assertThat(action.due()).isEqualTo(LocalDate.of(2027, 1, 29));
        assertThat(action.doneWhen()).isEqualTo("budget approved");
        assertThat(action.painful()).isEqualTo("it costs the meeting rooms");
        assertThat(action.cue()).isEqualTo(new Cue("the offer is there", "call Rae"));
        assertThat(window.lookup("#permanent #cue").query().isVisible()).isTrue();
        assertThat(action.retires()).containsExactly(new UUID(1, 0));
        assertThat(action.outcome().state()).isEqualTo(ActionState.DONE);
        assertThat(action.outcome().on()).isEqualTo(TODAY);
        assertThat(window.lookup("#permanent #painful").query().isVisible()).isTrue();
    }

    @Test
    void a_slip_on_a_tick_costs_neither_the_day_nor_the_note() throws Exception {
        Outcome done = new Outcome(ActionState.DONE, TODAY.minusDays(3), "seen in the log", null);
        Mistake mistake = with("one");
        Action one = mistake.remedy().actions().getFirst().withOutcome(done);
        Steps steps = new Steps(mistake.withRemedy(mistake.remedy().withActions(List.of(one))));
        StepWindow window = new StepWindow(steps, Step.FIX);

        window.fire("#shortTerm #done");
        assertThat(steps.now().remedy().actions().getFirst().isOpen()).isTrue();
        window.fire("#shortTerm #done");

        assertThat(steps.now().remedy().actions().getFirst().outcome()).isEqualTo(done);
    }

    @Test
    void advice_alternatives_and_the_plan_told_are_written_in_their_rows() throws Exception {
        Steps steps = new Steps(with());
        StepWindow window = new StepWindow(steps, Step.FIX);

        window.fire("#addAdvice").write("Rae").in("#advice #said").write("restore by hand");
        window.fire("#addAlternative").write("Managed storage").fire("#alternatives #choice-TAKEN");
        window.write("#alternatives #why", "cheaper");
        window.fire("#addTold").write("The board");

        Remedy remedy = steps.now().remedy();
        assertThat(remedy.advice().getFirst().said()).isEqualTo("restore by hand");
        assertThat(remedy.alternatives().getFirst().course()).isEqualTo("Managed storage");
        assertThat(remedy.alternatives().getFirst().weighed()).isEqualTo(Weighed.TAKEN);
        assertThat(remedy.alternatives().getFirst().why()).isEqualTo("cheaper");
        assertThat(remedy.told().getFirst().to()).extracting(Person::name).isEqualTo("The board");
        assertThat(remedy.told().getFirst().on()).isEqualTo(TODAY);
    }

    @Test
    void a_reason_for_none_is_asked_only_while_there_is_none() throws Exception {
        Steps steps = new Steps(with());
        StepWindow window = new StepWindow(steps, Step.FIX);

        window.fire("#shortTerm #openWhyNone").write("Nobody was at work");
        window.fire("#shortTerm #add");

        assertThat(steps.now().remedy().whyNoShortTerm()).isEqualTo("Nobody was at work");
        assertThat(window.lookup("#shortTerm #whyNone").query().isVisible()).isFalse();
    }

    @Test
    void alt_and_an_arrow_move_the_row_and_the_keyboard_stays_in_its_cell() throws Exception {
        Steps steps = new Steps(with("one", "two", "three"));
        StepWindow window = new StepWindow(steps, Step.FIX);
        Node cell = window.lookup("#shortTerm #doneWhen").<Node>queryAll().stream().skip(2).findFirst().orElseThrow();
        window.interact(cell::requestFocus);

        window.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);

        assertThat(texts(steps)).containsExactly("one", "three", "two");
        assertThat(window.scene().getFocusOwner()).isSameAs(cell);
    }

    @Test
    void control_and_enter_add_a_row_and_enter_alone_a_line() throws Exception {
        Steps steps = new Steps(with("one"));
        StepWindow window = new StepWindow(steps, Step.FIX);

        window.in("#shortTerm #text").type(KeyCode.END).type(KeyCode.ENTER);
        window.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        window.write("two");

        assertThat(texts(steps)).containsExactly("one\n", "two");
    }

    @Test
    void a_row_dragged_by_its_grip_past_its_neighbour_changes_places_with_it() throws Exception {
        Steps steps = new Steps(with("one", "two", "three"));
        StepWindow window = new StepWindow(steps, Step.FIX);
        List<Node> grips = List.copyOf(window.lookup("#shortTerm #grip").queryAll());

        window.moveTo(grips.getFirst()).press(MouseButton.PRIMARY);
        window.moveTo(grips.get(1)).moveBy(0, 20).release(MouseButton.PRIMARY);

        assertThat(texts(steps)).containsExactly("two", "one", "three");
    }

    @Test
    void an_overdue_day_says_so_in_a_word() throws Exception {
        Steps steps = new Steps(with("one"));
        steps.mistake.change(now -> now.withRemedy(now.remedy().withActions(List.of(
                now.remedy().actions().getFirst().withDue(TODAY.minusDays(1))))));
        StepWindow window = new StepWindow(steps, Step.FIX);

        assertThat(window.lookup("#shortTerm #overdue").query().isVisible()).isTrue();
    }

    @Test
    void a_removed_action_comes_back_by_undo() throws Exception {
        Steps steps = new Steps(with("one", "two"));
        StepWindow window = new StepWindow(steps, Step.FIX);

        window.fire("#shortTerm .remove-row");
        assertThat(texts(steps)).containsExactly("two");
        window.interact(steps.desk.undo()::take);

        assertThat(texts(steps)).containsExactly("one", "two");
    }

    @Test
    void of_three_hundred_actions_only_those_near_the_window_are_made() throws Exception {
        Steps steps = new Steps(with(IntStream.range(0, 300).mapToObj(i -> "action " + i).toArray(String[]::new)));
        StepWindow window = new StepWindow(steps, Step.FIX);

        assertThat(window.lookup("#shortTerm #text").queryAll()).hasSizeBetween(12, 60);
    }

    @Test
    void an_action_far_down_is_made_when_one_scrolls_to_it() throws Exception {
        Steps steps = new Steps(with(IntStream.range(0, 300).mapToObj(i -> "action " + i).toArray(String[]::new)));
        StepWindow window = new StepWindow(steps, Step.FIX);
        int before = window.lookup("#shortTerm #text").queryAll().size();

        window.scrollTo(0.5);

        assertThat(window.lookup("#shortTerm #text").queryAll()).hasSizeGreaterThan(before);
    }

    @Test
    void an_action_added_behind_three_hundred_has_the_keyboard_and_is_in_sight() throws Exception {
        Steps steps = new Steps(with(IntStream.range(0, 300).mapToObj(i -> "action " + i).toArray(String[]::new)));
        StepWindow window = new StepWindow(steps, Step.FIX);

        window.fire("#shortTerm #add").write("one more");

        assertThat(texts(steps).getLast()).isEqualTo("one more");
        Node focused = window.scene().getFocusOwner();
        assertThat(focused.localToScene(focused.getLayoutBounds()).getCenterY()).isBetween(0.0, 700.0);
    }
}
