package app.ukemi.ui.wizard;

import app.ukemi.domain.Step;
import app.ukemi.ui.QuickRobot;
import app.ukemi.ui.TestStage;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The form of one step in a window of its own, with a robot that types into it. */
final class StepWindow extends QuickRobot {
    private static final StepOnScreen.Look LOOK = new StepOnScreen.Look(false, 14, 760, 700);

    /** Opens the form of a step; the window stays for the next one. */
    StepWindow(Steps steps, Step step) throws TimeoutException {
        Stage stage = TestStage.alone();
        interact(() -> {
            stage.setScene(StepOnScreen.scene(step, steps, LOOK));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Scrolls down by a part of the way: 0 is the top and 1 the end. Rows are made in the frame after. */
    void scrollTo(double part) {
        interact(() -> ((ScrollPane) scene().getRoot()).setVvalue(part));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> scene().getRoot().layout());
    }

    /** Takes the form out of the window, as going to another step does. */
    void leave() {
        interact(() -> ((ScrollPane) scene().getRoot()).setContent(null));
    }

    /** Puts the keyboard into a control, wherever on the page it is. */
    StepWindow in(String query) {
        interact(() -> lookup(query).query().requestFocus());
        return this;
    }

    /** Types where the keyboard is, without the pauses that a robot makes after each letter. */
    @Override
    public StepWindow write(String text) {
        interact(() -> StepOnScreen.type(scene(), text));
        return this;
    }

    /** Puts the keyboard into a control and types. */
    StepWindow write(String query, String text) {
        return in(query).write(text);
    }

    /** Presses a button, a link, a choice or a tick box. */
    StepWindow fire(String query) {
        interact(() -> ((ButtonBase) lookup(query).query()).fire());
        return this;
    }

    Scene scene() {
        return lookup(".page").query().getScene();
    }
}
