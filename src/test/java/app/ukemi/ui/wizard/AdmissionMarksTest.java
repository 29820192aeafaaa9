package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.FindingCategory;
import app.ukemi.domain.KeptFinding;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Step;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.control.Writing;
import app.ukemi.ui.control.text.Stretch;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class AdmissionMarksTest {
    private static final String TEXT = "I skipped the test. Mistakes were made in the plan.";
    private static final KeptFinding MADE = new KeptFinding(FindingCategory.AGENTLESS, "Mistakes were made");

    private final Steps steps = new Steps(Mistakes.begun(1, "Firmware"));
    private final StepWindow window;

    AdmissionMarksTest() throws TimeoutException {
        window = new StepWindow(steps, Step.OWN);
    }

    private Writing admission() {
        return window.lookup("#admission").query();
    }

    private List<Node> rows() {
        return List.copyOf(window.lookup(".mark-row").queryAll());
    }

    private void pause() {
        window.interact(() -> steps.background.advance(MarksModel.PAUSE));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String text) {
        window.write("#admission", text);
        pause();
    }

    @Test
    void marks_appear_a_moment_after_the_last_key_and_the_caret_stays() {
        window.write("#admission", TEXT);
        assertThat(rows()).isEmpty();
        pause();
        assertThat(rows()).hasSize(1);
        assertThat(admission().marks()).containsExactly(new Stretch(20, 38));
        assertThat(admission().getCaretPosition()).isEqualTo(TEXT.length());
        assertThat(admission().isFocused()).isTrue();
    }

    @Test
    void show_selects_the_words_and_puts_the_keyboard_there() {
        write(TEXT);
        window.fire("#mark-show");
        assertThat(admission().getSelectedText()).isEqualTo("Mistakes were made");
        assertThat(admission().isFocused()).isTrue();
    }

    @Test
    void what_is_kept_is_stored_with_the_mistake_and_asked_about_no_more_until_it_is_undone() {
        write(TEXT);
        window.in("#mark-keep").push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(steps.now().owned().admission().kept()).containsExactly(MADE);
        assertThat(rows()).isEmpty();
        assertThat(admission().marks()).isEmpty();
        assertThat(admission().isFocused()).isTrue();

        window.interact(() -> steps.desk.undo().take());
        assertThat(steps.now().owned().admission().kept()).isEmpty();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void the_way_back_is_offered_for_ten_seconds() {
        write(TEXT);
        window.fire("#mark-keep");
        assertThat(steps.desk.undo().offer().get()).isNotNull();
        window.interact(() -> steps.background.advance(Undo.OFFERED));
        assertThat(steps.desk.undo().offer().get()).isNull();
    }

    @Test
    void three_at_most_are_shown_the_strongest_first() {
        write("Mistakes were made. It was just a small slip. Nobody told me. I will try to be more careful.");
        assertThat(rows()).hasSize(3);
        assertThat(admission().getAccessibleHelp()).isNotBlank();
        window.fire("#mark-show");
        assertThat(admission().getSelectedText()).isEqualTo("Nobody told me");
    }

    @Test
    void the_switch_of_the_settings_takes_all_away() {
        write(TEXT);
        window.interact(() -> steps.checks.set(false));
        assertThat(rows()).isEmpty();
        assertThat(admission().marks()).isEmpty();
        window.interact(() -> steps.checks.set(true));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void what_is_owned_is_said_below() {
        write("I skipped the test. It was my decision.");
        Label owned = window.lookup("#owned").query();
        assertThat(owned.isVisible()).isTrue();
        assertThat(owned.getText()).contains("what you did").contains("your decision");
    }

    @Test
    void nothing_waits_any_more_once_the_step_is_left() {
        window.write("#admission", "Mistakes");
        window.interact(window::leave);
        assertThat(steps.background.timers()).isZero();
    }

    @Test
    void the_first_draft_stands_beside_the_present_wording_with_what_is_found_in_each() {
        write("Mistakes were made in the plan.");
        window.in("#account");
        window.interact(() -> admission().setText("I skipped the test."));
        window.fire("#draft-toggle");
        assertThat(window.lookup(".wording .first-draft").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("“Mistakes were made in the plan.”", "“I skipped the test.”");
        assertThat(window.lookup(".wording .found .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly(
                        "“Mistakes were made” – names nobody", "Nothing in it that hands part of it back.");
    }
}
