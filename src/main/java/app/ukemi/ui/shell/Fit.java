package app.ukemi.ui.shell;

import app.ukemi.ui.control.Styles;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** Whether the window has room for its letters. */
final class Fit {
    /** Below so many widths of a letter the side bar is narrow. */
    private static final double ROOM_FOR_WORDS = 62;
    /** Below so many heights of a letter the window is short. */
    private static final double ROOM_FOR_SPACE = 40;

    private Fit() {}

    /** Tells the side bar how wide the window is, and whether that is too narrow for words. */
    static boolean width(Region side, double width, Font letters) {
        boolean narrow = width < ROOM_FOR_WORDS * letters.getSize();
        side.pseudoClassStateChanged(Styles.NARROW, narrow);
        return narrow;
    }

    /** Tells the window whether it is too low for space around the writing. */
    static void height(Region window, Font letters) {
        window.pseudoClassStateChanged(Styles.SHORT, window.getHeight() < ROOM_FOR_SPACE * letters.getSize());
    }
}
