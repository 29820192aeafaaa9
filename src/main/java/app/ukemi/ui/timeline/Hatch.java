package app.ukemi.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/**
 * Stripes as a small picture that is repeated, which is quick to paint where strokes and gradients are not. It has
 * twice the resolution of the screen, so that it stays sharp on a dense one.
 */
final class Hatch {
    private static final int FINE = 2;

    private final Map<Stripes, Paint> made = new HashMap<>();

    private enum Way {
        UPRIGHT,
        LYING,
        LEANING;

        /** How far a dot is from where a stripe begins. */
        int along(int x, int y) {
            return switch (this) {
                case UPRIGHT -> x;
                case LYING -> y;
                case LEANING -> x + y;
            };
        }
    }

    /**
     * Some stripes.
     *
     * @param period from one stripe to the next, in pixels
     * @param drawn the width of a stripe
     */
    private record Stripes(Paint stripe, Paint between, int period, int drawn, Way way) {

        Paint paint() {
            int side = period * FINE;
            var image = new WritableImage(side, side);
            PixelWriter out = image.getPixelWriter();
            for (int x = 0; x < side; x++) {
                for (int y = 0; y < side; y++) {
                    out.setColor(x, y, colour(way.along(x, y) % side < drawn * FINE ? stripe : between));
                }
            }
            return new ImagePattern(image, 0, 0, period, period, false);
        }

        private static Color colour(Paint paint) {
            return paint instanceof Color colour ? colour : Color.TRANSPARENT;
        }
    }

    /** Upright ones, with what lies behind between them. */
    Paint upright(Paint stripe, int period, int drawn) {
        return of(new Stripes(stripe, Color.TRANSPARENT, period, drawn, Way.UPRIGHT));
    }

    /** One below the other, with what lies behind between them. */
    Paint lying(Paint stripe, int period, int drawn) {
        return of(new Stripes(stripe, Color.TRANSPARENT, period, drawn, Way.LYING));
    }

    /** Leaning ones: along a thin edge they are dashes on each of its sides. */
    Paint leaning(Paint stripe, Paint between, int period, int drawn) {
        return of(new Stripes(stripe, between, period, drawn, Way.LEANING));
    }

    private Paint of(Stripes stripes) {
        return made.computeIfAbsent(stripes, Stripes::paint);
    }
}
