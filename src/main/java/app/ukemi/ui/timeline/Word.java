package app.ukemi.ui.timeline;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;

/** Words on one line that end in three dots where they have no room. */
final class Word extends Text {
    /** How far half a capital letter reaches up from the middle of the line, in sizes of the letters. */
    private static final double HALF_CAPITAL = 0.36;
    private static final String DOTS = "…";

    private double dots;

    /** In letters that are bound, since a style sheet would else hand down those of the window. */
    Word(ObservableValue<Font> font) {
        setFontSmoothingType(FontSmoothingType.LCD);
        setManaged(false);
        setMouseTransparent(true);
        fontProperty().bind(font);
        fontProperty().subscribe(() -> dots = 0);
    }

    /** Shows the words, or as many of their letters as have room, and tells how wide they are in pixels. */
    double show(String words, double room) {
        setText(words);
        double width = getLayoutBounds().getWidth();
        if (width <= room) {
            return width;
        }
        int fitting = hitTest(new Point2D(getX() + room - dots(), getY())).getCharIndex();
        setText(words.substring(0, Math.max(0, fitting)).stripTrailing() + DOTS);
        return room;
    }

    private double dots() {
        if (dots == 0) {
            String words = getText();
            setText(DOTS);
            dots = getLayoutBounds().getWidth();
            setText(words);
        }
        return dots;
    }

    /** Where the line begins, and the middle of its height. */
    void place(double x, double middle) {
        setX(x);
        setY(Math.rint(middle + HALF_CAPITAL * getFont().getSize()));
    }
}
