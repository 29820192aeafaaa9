package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanRoomTest {
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void a_mistake_at_step_4() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK).with(DISK);
        openStep4();
    }

    private void openStep4() {
        window.robot.interact(() -> ((ListView<?>) window.node("#list")).getSelectionModel().selectFirst());
        window.key("#list", KeyCode.ENTER);
        choose("4 Fix");
    }

    private void choose(String words) {
        MenuBar bar = window.node("#menu");
        MenuItem item = bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow();
        window.robot.interact(item::fire);
    }

    private String heading() {
        return ((Labeled) window.node(".step .heading")).getText();
    }

    @Test
    void the_button_of_step_4_leads_to_the_plan_and_back_to_step_4() {
        window.fire("#preview");
        assertThat(window.shows(".page-view")).isTrue();
        window.fire("#back");
        assertThat(heading()).isEqualTo("Tell them how you will fix it");
    }

    @Test
    void the_menu_leads_there_from_every_step_and_back_to_that_step() {
        choose("3 Learn");
        String learn = heading();
        choose("Preview the fix plan");
        assertThat(window.shows(".page-view")).isTrue();
        window.fire("#back");
        assertThat(heading()).isEqualTo(learn);
    }

    @Test
    void from_the_plan_the_menu_leads_to_every_step() {
        choose("Preview the fix plan");
        choose("1 Own it");
        assertThat(window.shows(".page-view")).isFalse();
        assertThat(window.shows("#steps")).isTrue();
    }

    @Test
    void a_disclosure_can_be_recorded_from_the_plan() {
        window.fire("#preview");
        window.fire(".plan-choices #disclose");
        assertThat(window.open().list()).isNotNull();
        assertThat(window.shows("#done .row-line")).isTrue();
    }

    @Test
    void what_was_chosen_is_remembered_when_one_comes_back() {
        window.fire("#preview");
        window.fire("#choice-LETTER");
        window.fire("#back");
        window.fire("#preview");
        assertThat(((ToggleButton) window.node("#choice-LETTER")).isSelected()).isTrue();
    }

    @Test
    void what_was_chosen_is_remembered_at_the_next_start() throws TimeoutException {
        window.fire("#preview");
        window.fire("#choice-LETTER");
        window.fire("#part-REVIEWS");
        window.close();
        // It opens what was open last.
        window = new ShellWindow(folder, Locale.UK);
        openStep4();
        window.fire("#preview");
        assertThat(((ToggleButton) window.node("#choice-LETTER")).isSelected()).isTrue();
        assertThat(((CheckBox) window.node("#part-REVIEWS")).isSelected()).isFalse();
    }

    @Test
    void a_plan_that_is_left_leaves_no_timer_behind() {
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(20)));
        int before = window.background.timers();
        window.fire("#preview");
        window.fire("#choice-LETTER");
        window.fire("#back");
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(20)));
        assertThat(window.background.timers()).isEqualTo(before);
    }
}
