package app.ukemi.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.TimelineRows;
import app.ukemi.ui.TestStage;
import app.ukemi.ui.TestUi;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

class TrendPaneTest {
    private final FxRobot robot = new FxRobot();
    private final List<UUID> opened = new ArrayList<>();
    private Stage stage;
    private TrendPane pane;

    @BeforeEach
    void a_window() throws TimeoutException {
        stage = TestStage.alone();
        robot.interact(() -> {
            pane = new TrendPane(TestUi.british(), opened::add);
            stage.setScene(new Scene(pane, 900, 320));
            stage.show();
        });
        show(40);
    }

    private void show(int count) {
        robot.interact(() -> {
            pane.show(TrendData.of(TimelineRows.rows(count, 3, Mistakes.NOON), PaceLimits.USUAL));
            pane.layout();
        });
    }

    private Chart chart() {
        return robot.lookup(".chart").queryAs(Chart.class);
    }

    private void press(KeyCode... codes) {
        robot.interact(() -> {
            chart().requestFocus();
            for (KeyCode code : codes) {
                Event.fireEvent(
                        chart(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
        });
    }

    private void choose(String view) {
        robot.interact(() -> robot.lookup(view).queryAs(ToggleButton.class).setSelected(true));
    }

    private String said() {
        return chart().getAccessibleText();
    }

    private List<TrendData.Dot> dots() {
        return TrendData.of(TimelineRows.rows(40, 3, Mistakes.NOON), PaceLimits.USUAL).dots();
    }

    @Test
    void a_chart_without_the_keyboard_says_what_it_shows() {
        robot.interact(() -> robot.lookup("#showTrend").queryAs(ToggleButton.class).requestFocus());
        assertThat(said()).startsWith("39 mistakes, noticed from");
    }

    @Test
    void the_keyboard_begins_at_the_mistake_noticed_last() {
        press();
        assertThat(said()).startsWith(dots().getLast().row().summary().title());
    }

    @Test
    void left_goes_to_the_one_noticed_before() {
        press(KeyCode.LEFT);
        assertThat(said()).startsWith(dots().get(dots().size() - 2).row().summary().title());
    }

    @Test
    void enter_opens_the_mistake() {
        press(KeyCode.HOME, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(opened).containsExactly(dots().get(1).row().summary().id());
    }

    @Test
    void the_quarters_are_walked_along_too() {
        choose("#showPaces");
        press(KeyCode.HOME);
        assertThat(said()).isEqualTo("Second quarter of 2023. 2 prompt, 1 slow, 1 late");
    }

    @Test
    void a_view_that_is_chosen_again_stays() {
        choose("#showHeard");
        robot.interact(() -> robot.lookup("#showHeard").queryAs(ToggleButton.class).setSelected(false));
        assertThat(robot.lookup("#showHeard").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 300, 10_000})
    void any_number_of_mistakes_can_be_shown(int count) {
        show(count);
        choose("#showPaces");
        choose("#showTrend");
        press(KeyCode.LEFT, KeyCode.PAGE_UP, KeyCode.END);
        assertThat(said()).isNotEmpty();
    }
}
