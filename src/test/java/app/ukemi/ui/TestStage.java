package app.ukemi.ui;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The window of a test, the only one on the screen. */
public final class TestStage {
    private TestStage() {}

    /** A new one. Those of the tests before would be kept with all that they show, and be painted at every pulse. */
    public static Stage alone() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        new FxRobot().interact(TestStage::hideOthers);
        return FxToolkit.registerStage(Stage::new);
    }

    /** Takes away the windows of the tests before, one of which would have the keyboard; on the screen's thread. */
    public static void hideOthers() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }
}
