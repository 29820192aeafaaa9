package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.FindingCategory;
import app.ukemi.domain.KeptFinding;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Step;
import app.ukemi.ui.control.Writing;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The first notice goes out under one's own name: it is looked through as the admission is. */
class FirstNoticeMarksTest {
    private static final String TEXT = "I skipped the test. Mistakes were made in the plan.";

    private final Steps steps = new Steps(Mistakes.begun(1, "Firmware"));
    private final StepWindow window;

    FirstNoticeMarksTest() throws TimeoutException {
        window = new StepWindow(steps, Step.DISCLOSE);
        window.interact(() -> notice().setText(TEXT));
        assertThat(window.lookup(".mark-row").queryAll()).isEmpty();
        window.interact(() -> steps.background.advance(MarksModel.PAUSE));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Writing notice() {
        return window.lookup("#notice .writing").query();
    }

    private String spoken(String query) {
        return window.lookup(query).query().getAccessibleText();
    }

    @Test
    void the_words_are_reached_and_selected_by_keyboard_alone() {
        window.in("#notice .writing").push(KeyCode.TAB);
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("mark-show");
        window.push(KeyCode.SPACE);
        assertThat(notice().isFocused()).isTrue();
        assertThat(notice().getSelectedText()).isEqualTo("Mistakes were made");
    }

    @Test
    void what_is_kept_stays_silent_until_it_is_undone() {
        window.in("#mark-keep").push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(steps.now().owned().admission().kept())
                .containsExactly(new KeptFinding(FindingCategory.AGENTLESS, "Mistakes were made"));
        assertThat(window.lookup(".mark-row").queryAll()).isEmpty();

        window.interact(() -> steps.desk.undo().take());
        assertThat(window.lookup(".mark-row").queryAll()).hasSize(1);
    }

    @Test
    void a_screen_reader_hears_the_words_and_the_question() {
        Node sentence = window.lookup(".mark-row > TextFlow").query();
        assertThat(sentence.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
        assertThat(sentence.getAccessibleText()).contains("Mistakes were made").contains("by whom?");
        assertThat(spoken("#mark-show")).contains("Mistakes were made").contains("by whom?");
        assertThat(spoken("#mark-keep")).contains("Mistakes were made");
        assertThat(notice().getAccessibleHelp()).contains("below this text");
    }
}
