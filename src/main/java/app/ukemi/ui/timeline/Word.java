package app.ukemi.ui.timeline;

import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;

/** Words on one line that end in three dots where they have no room. */
final class Word extends Text {
    /** How far half a capital letter reaches up from the middle of the line, in sizes of the letters. */
    private static final double HALF_CAPITAL = 0.36;
    private static final String DOTS = "…";

    private final Lettering letters;

    /** In letters that are bound, since a style sheet would else hand down those of the window. */
    Word(Lettering letters) {
        this.letters = letters;
        setFontSmoothingType(FontSmoothingType.LCD);
        setManaged(false);
        setMouseTransparent(true);
        fontProperty().bind(letters.font());
    }

    /** Shows the words, or as many of their letters as have room, and tells how wide they are in pixels. */
    double show(String words, double room) {
        OptionalInt known = letters.fitting(words, room);
        if (known.isPresent() && known.getAsInt() < words.length()) {
            cut(words, letters.fitting(words, room - dots()).orElse(0));
            return room;
        }
        setText(words);
        double width = getLayoutBounds().getWidth();
        if (width <= room) {
            return width;
        }
        cut(words, hitTest(new Point2D(getX() + room - dots(), getY())).getCharIndex());
        return room;
    }

    private void cut(String words, int fitting) {
        setText(words.substring(0, Math.max(0, fitting)).stripTrailing() + DOTS);
    }

    private double dots() {
        return letters.width(DOTS);
    }

    /** Where the line begins, and the middle of its height. */
    void place(double x, double middle) {
        setX(x);
        setY(Math.rint(middle + HALF_CAPITAL * getFont().getSize()));
    }
}
