package app.ukemi.ui.control;

import app.ukemi.ui.TestStage;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A window that is written in, without the pauses that a robot makes after each key. */
final class WritingWindow {
    /** In milliseconds; reached only by a step that never ends. */
    private static final long LONGEST = 20_000;

    private final Stage stage = TestStage.alone();

    WritingWindow() throws TimeoutException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** On the screen's thread. */
    void show(Parent fields) {
        stage.setScene(new Scene(fields, 640, 480));
        stage.show();
    }

    /** Each letter as a keyboard gives it. */
    void type(String text) {
        onScreen(() -> text.chars().mapToObj(Character::toString).forEach(letter ->
                Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(
                        KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false))));
        settle();
    }

    /** Keys held down one after the other, and let go; through the window, as real ones come. */
    void press(KeyCode... codes) {
        onScreen(() -> {
            var keyboard = new Robot();
            List.of(codes).forEach(keyboard::keyPress);
            List.of(codes).reversed().forEach(keyboard::keyRelease);
        });
        settle();
    }

    /** As three frames do it: how high the text is shows only once it is laid out, and moves what is around it. */
    void settle() {
        for (int frame = 0; frame < 3; frame++) {
            onScreen(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
        }
    }

    /** At once; the robot's own way waits for some frames after each step. */
    static void onScreen(Runnable step) {
        WaitForAsyncUtils.waitForAsyncFx(LONGEST, step);
    }
}
