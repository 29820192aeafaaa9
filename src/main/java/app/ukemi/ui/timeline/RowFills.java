package app.ukemi.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/** Rectangles that are painted as the ground of one region, the first lowest, which costs a screen no node each. */
final class RowFills {
    /**
     * Nothing to be seen. JavaFX keeps grounds of plain colours as pictures in one small store, which rows would fill
     * at once, since no two are alike; a pattern among its fills keeps a ground out of it.
     */
    private static final Paint NOT_KEPT = new ImagePattern(new WritableImage(1, 1), 0, 0, 1, 1, false);

    private final double width;
    private final double height;
    private final List<BackgroundFill> fills = new ArrayList<>();

    /** For a region of this size, in pixels. */
    RowFills(double width, double height) {
        this.width = width;
        this.height = height;
        add(NOT_KEPT, 0, 0, 1, 1);
    }

    void add(Paint paint, double x, double y, double wide, double high) {
        fills.add(fill(paint, new Insets(y, width - x - wide, height - y - high, x)));
    }

    /** All of the last one but its edge. */
    void inside(Paint paint) {
        Insets edge = fills.getLast().getInsets();
        fills.add(fill(
                paint,
                new Insets(edge.getTop() + 1, edge.getRight() + 1, edge.getBottom() + 1, edge.getLeft() + 1)));
    }

    private static BackgroundFill fill(Paint paint, Insets insets) {
        return new BackgroundFill(paint, CornerRadii.EMPTY, insets);
    }

    Background ground() {
        return new Background(fills, List.of());
    }
}
