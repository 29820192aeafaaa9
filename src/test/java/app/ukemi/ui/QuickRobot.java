package app.ukemi.ui;

import com.sun.javafx.tk.Toolkit;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot that goes on as soon as what it did is on the screen. The one of TestFX sleeps for a twentieth of a second
 * after each step, in case something was still to come.
 */
public class QuickRobot extends FxRobot {
    /** In milliseconds; reached only by a step that never ends. */
    private static final long LONGEST = 60_000;
    /** What a frame asks for later is there with the next. */
    private static final int FRAMES = 3;

    @Override
    public FxRobot interact(Runnable step) {
        WaitForAsyncUtils.waitForAsyncFx(LONGEST, step);
        for (int frame = 0; frame < FRAMES; frame++) {
            WaitForAsyncUtils.waitForAsyncFx(LONGEST, () -> Toolkit.getToolkit().firePulse());
        }
        return this;
    }
}
