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
        new FxRobot().interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        return FxToolkit.registerStage(Stage::new);
    }
}
