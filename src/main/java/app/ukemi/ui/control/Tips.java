package app.ukemi.ui.control;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tool tips that come soon and wrap. */
public final class Tips {
    private static final Duration DELAY = Duration.millis(400);
    private static final double WIDTH = 360;

    private Tips() {}

    public static Tooltip of(String text) {
        var tip = new Tooltip(text);
        tip.setShowDelay(DELAY);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        return tip;
    }
}
