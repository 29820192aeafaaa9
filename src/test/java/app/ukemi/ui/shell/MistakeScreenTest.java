package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Step;
import app.ukemi.ui.control.Focus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** What stands around and above the six steps. */
class MistakeScreenTest {
    private static final Mistake FULL = Mistakes.typical(1);

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void a_mistake() throws Exception {
        window = new ShellWindow(folder, Locale.UK).with(FULL);
        window.robot.interact(() -> window.<ListView<?>>node("#list").getSelectionModel().selectFirst());
        window.key("#list", KeyCode.ENTER);
    }

    private void step(Step step) {
        window.fire("#step-" + step);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String query) {
        return window.<Label>node(query).getText();
    }

    private List<String> lines(String query) {
        return window.<VBox>node(query).getChildren().stream().map(line -> ((Label) line).getText()).toList();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void the_admission_is_in_sight_in_steps_two_to_six(Step step) {
        step(step);
        assertThat(window.<Node>node("#admissionStrip").isVisible()).isEqualTo(step != Step.OWN);
        if (step != Step.OWN) {
            assertThat(text("#admissionStrip #admission")).contains(FULL.owned().admission().text());
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_disclosure_is_recorded_from_every_step(Step step) {
        step(step);
        window.menu("menuDisclose");
        int before = FULL.disclosures().done().size();
        window.robot.interact(() -> window.open().edit(FULL.id(), editing ->
                assertThat(editing.get().disclosures().done()).hasSize(before + 1)));
        assertThat(Focus.within(window.node("#done"))).isTrue();
    }

    @Test
    void by_when_somebody_is_to_be_told_stands_beside_the_clock_that_runs() {
        window.robot.interact(() -> window.open().edit(FULL.id(), editing ->
                editing.change(now -> now.withDisclosures(now.disclosures().withDone(List.of())))));
        step(Step.OWN);
        assertThat(text("#clock")).contains("to be told by");
    }

    @Test
    void how_long_everything_took_is_said_in_words() {
        step(Step.DISCLOSE);
        assertThat(lines("#lags")).isNotEmpty().allMatch(line -> line.matches(".*\\d.*"));
    }

    @Test
    void what_cannot_be_right_is_asked_about_and_blocks_nothing() {
        Moment happened = Mistakes.minute(Mistakes.NOON.plus(Duration.ofDays(1)));
        window.robot.interact(() -> window.open().edit(FULL.id(), editing ->
                editing.change(now -> now.withOwned(now.owned().withHappened(happened)))));
        step(Step.OWN);
        Label question = (Label) window.node("#questions").lookup(".hint");
        assertThat(question.getText()).endsWith("?");
    }

    @Test
    void before_the_first_notice_goes_out_a_line_reminds_of_duties() {
        step(Step.DISCLOSE);
        assertThat(text("#reminder")).contains("legal", "personnel", "data-protection");
    }

    @Test
    void what_a_step_lacks_is_said_where_one_asks() {
        window.robot.interact(() -> window.open().edit(FULL.id(), editing ->
                editing.change(now -> now.withLesson(now.lesson().withSentence("")))));
        step(Step.LEARN);
        assertThat(window.shows("#missing")).isFalse();
        window.fire("#progress");
        assertThat(lines("#missing")).hasSize(1).allMatch(line -> line.contains("lesson"));
    }

    @Test
    void what_is_typed_is_on_disk_when_the_keyboard_leaves_its_field() throws Exception {
        window.robot.interact(() -> {
            window.<TextField>node("#title").requestFocus();
            window.<TextField>node("#title").setText("Another title");
        });
        assertThat(onDisk()).isEqualTo(FULL.title());
        window.robot.interact(() -> Focus.to(window.node("#back")));
        assertThat(onDisk()).isEqualTo("Another title");
    }

    @Test
    void what_is_typed_is_on_disk_when_one_goes_to_another_step() throws Exception {
        window.robot.interact(() -> window.<TextField>node("#title").setText("Another title"));
        step(Step.FIX);
        assertThat(onDisk()).isEqualTo("Another title");
    }

    private String onDisk() throws Exception {
        return window.open().journal().mistake(FULL.id()).orElseThrow().title();
    }
}
