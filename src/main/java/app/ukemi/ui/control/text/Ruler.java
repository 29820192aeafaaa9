package app.ukemi.ui.control.text;

import javafx.geometry.VPos;
import javafx.scene.text.Text;

/** Measures pieces that are not in sight, in the page's own font and at its width. Pixels. */
final class Ruler {
    /** A guess; what is in sight is always measured. */
    private static final double LETTERS_OF_A_LINE_HIGH = 2.4;

    private final Text probe = words();
    private double width = -1;
    private int round;
    private double line = -1;

    /** Text as the page shows it. */
    static Text words() {
        var words = new Text();
        words.getStyleClass().add("words");
        words.setTextOrigin(VPos.TOP);
        words.setManaged(false);
        return words;
    }

    Ruler(Runnable fontChanged) {
        probe.setVisible(false);
        probe.fontProperty().addListener((_, _, _) -> {
            forget();
            fontChanged.run();
        });
    }

    /** Must stand in the page to have its font. */
    Text probe() {
        return probe;
    }

    double width() {
        return width;
    }

    void setWidth(double pixels) {
        if (pixels != width) {
            width = pixels;
            forget();
        }
    }

    private void forget() {
        round++;
        line = -1;
    }

    double line() {
        if (line < 0) {
            line = measure("");
        }
        return line;
    }

    double height(Piece piece) {
        if (!piece.isMeasured(round)) {
            measured(piece, measure(piece.shown()));
        }
        return piece.height();
    }

    void measured(Piece piece, double pixels) {
        piece.measured(pixels, round);
    }

    /** The height as far as it is known, without measuring. */
    double guess(Piece piece) {
        if (piece.isMeasured(round)) {
            return piece.height();
        }
        double letters = Math.max(1, width / line() * LETTERS_OF_A_LINE_HIGH);
        return line() * Math.max(1, Math.ceil(piece.text().length() / letters));
    }

    private double measure(String text) {
        probe.setText(text);
        probe.setWrappingWidth(width);
        return heightOf(probe);
    }

    static double heightOf(Text text) {
        return Math.ceil(text.getLayoutBounds().getHeight());
    }
}
