package app.ukemi.ui.control.text;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.util.Duration;

/** The caret: where the next letter goes. It blinks while the keyboard is here. */
final class Caret extends Path {
    private static final Duration BLINK = Duration.millis(500);

    // Not the visibility, which would lay the page out anew with each blink.
    private final Timeline blinking = new Timeline(
            new KeyFrame(Duration.ZERO, _ -> setOpacity(1)),
            new KeyFrame(BLINK, _ -> setOpacity(0)),
            new KeyFrame(BLINK.multiply(2)));

    Caret() {
        getStyleClass().add("caret");
        setManaged(false);
        setMouseTransparent(true);
        blinking.setCycleCount(Animation.INDEFINITE);
        setVisible(false);
    }

    /** Shows it, and keeps it in sight for a moment: it has just moved. */
    void blink(boolean on) {
        setVisible(on);
        if (on) {
            blinking.playFromStart();
        } else {
            blinking.stop();
        }
    }

    void draw(PathElement[] shape, double y) {
        if (!getElements().equals(List.of(shape))) {
            getElements().setAll(shape);
        }
        setLayoutY(y);
    }

    /** The box around a shape that is made of straight lines. */
    static Bounds bounds(PathElement[] shape, double shift) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (PathElement element : shape) {
            double x = element instanceof MoveTo move ? move.getX() : element instanceof LineTo to ? to.getX() : left;
            double y = element instanceof MoveTo move ? move.getY() : element instanceof LineTo to ? to.getY() : top;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return left > right
                ? new BoundingBox(0, shift, 0, 0)
                : new BoundingBox(left, top + shift, right - left, bottom - top);
    }
}
