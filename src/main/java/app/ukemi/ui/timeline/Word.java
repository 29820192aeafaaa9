package app.ukemi.ui.timeline;

import javafx.geometry.Point2D;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;

/** Words on one line that end in three dots where they have no room. No style sheet knows of them. */
final class Word extends Text {
    /** How far half a capital letter reaches up from the middle of the line, in sizes of the letters. */
    private static final double HALF_CAPITAL = 0.36;
    private static final String DOTS = "…";

    private double dots;

    Word() {
        setFontSmoothingType(FontSmoothingType.LCD);
        setManaged(false);
        setMouseTransparent(true);
    }

    void wear(Font font, Paint colour) {
        if (!font.equals(getFont())) {
            setFont(font);
            dots = 0;
        }
        setFill(colour);
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
