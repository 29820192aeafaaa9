package app.ukemi.ui.timeline;

import java.util.Arrays;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The letters that a sample wears, and how wide each of them is, measured once. So it is known where a line has to be
 * cut before it is laid out, which costs more than all else in a row.
 */
final class Lettering {
    /** From there on, a letter may join with the one before. */
    private static final char MARKS = 0x300;
    /** Dashes, quotes and dots are known as well. */
    private static final char SIGNS = 0x2010;
    private static final char AFTER_SIGNS = 0x2028;

    private final Text sample;
    private final Text letter = new Text();
    private final double[] widths = new double[MARKS + AFTER_SIGNS - SIGNS];

    Lettering(Text sample) {
        this.sample = sample;
        letter.fontProperty().bind(sample.fontProperty());
        letter.fontProperty().subscribe(() -> Arrays.fill(widths, 0));
    }

    ObservableValue<Font> font() {
        return sample.fontProperty();
    }

    /** How many of the letters have room; nothing where one is among them that does not simply stand by itself. */
    OptionalInt fitting(String words, double room) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            int at = place(words.charAt(i));
            if (at < 0) {
                return OptionalInt.empty();
            }
            width += width(words, i, at);
            if (width > room) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.of(words.length());
    }

    /** Of a single known letter, in pixels. */
    double width(String one) {
        return width(one, 0, place(one.charAt(0)));
    }

    private double width(String words, int i, int at) {
        if (widths[at] == 0) {
            letter.setText(words.substring(i, i + 1));
            widths[at] = letter.getLayoutBounds().getWidth();
        }
        return widths[at];
    }

    private static int place(char letter) {
        if (letter < MARKS) {
            return letter < ' ' ? -1 : letter;
        }
        return letter >= SIGNS && letter < AFTER_SIGNS ? letter - SIGNS + MARKS : -1;
    }
}
