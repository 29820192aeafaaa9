package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Step;
import app.ukemi.ui.TestStage;
import app.ukemi.ui.control.Writing;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class ReadOnlyTest {
    private final FxRobot robot = new FxRobot();

    private static Mistake withActions(int many) {
        return Mistakes.begun(1, "Firmware")
                .withRemedy(Remedy.EMPTY.withActions(IntStream.range(0, many)
                        .mapToObj(i -> Action.blank(new UUID(1, i), ActionKind.SHORT_TERM).withText("action " + i))
                        .toList()));
    }

    /** As the room of a mistake does it: switched off before the page is shown for the first time. */
    @BeforeEach
    void show() throws TimeoutException {
        Steps steps = new Steps(withActions(100));
        Stage stage = TestStage.alone();
        robot.interact(() -> {
            StepPage page = new StepPage(new MistakeModel(steps.desk, steps.mistake, Step.FIX), Step.FIX, () -> {});
            ReadOnly.make(page);
            stage.setScene(new Scene(page, 760, 700));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void nothing_can_be_added() {
        assertThat(robot.lookup("#addTold").<Button>query().isDisabled()).isTrue();
    }

    @Test
    void no_row_can_be_written_in_or_removed() {
        assertThat(robot.lookup("#shortTerm #text").<Writing>queryAll())
                .isNotEmpty()
                .noneMatch(Writing::isEditable);
        assertThat(robot.lookup("#shortTerm .remove-row").<Node>queryAll()).allMatch(Node::isDisabled);
    }

    @Test
    void a_row_made_later_cannot_be_written_in_either() {
        int before = robot.lookup("#shortTerm #text").queryAll().size();

        robot.interact(() -> robot.lookup(".page").<StepPage>query().setVvalue(1));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(".page").<StepPage>query().layout());

        assertThat(robot.lookup("#shortTerm #text").<Writing>queryAll())
                .hasSizeGreaterThan(before)
                .noneMatch(Writing::isEditable);
    }
}
