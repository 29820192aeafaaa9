package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The pace of a row by shape, words and colour, at the end of the row. */
final class PacePlate {
    private static final double ARC = 8;
    private static final double PADDING = 0.6;
    private static final double HIGH = 1.55;
    private static final double RADIUS = 0.31;
    private static final double STROKE = 1.3;

    private final RowInk ink;
    private final Hatch hatch;
    private final Rectangle edge = new Rectangle();
    private final Rectangle ground = new Rectangle();
    private final Path mark = new Path();
    private final Word words;
    private @Nullable Pace shaped;
    private double shapedFor;

    PacePlate(RowInk ink, Hatch hatch) {
        this.ink = ink;
        this.hatch = hatch;
        words = new Word(ink.flags());
        mark.setStrokeWidth(STROKE);
        parts().forEach(part -> part.setMouseTransparent(true));
    }

    /** What it is made of, the lowest first. */
    List<Node> parts() {
        return List.of(edge, ground, mark, words);
    }

    /** With its right end and the middle of its height, no wider than this. */
    void draw(Pace pace, String said, double right, double middle, double most) {
        double em = words.getFont().getSize();
        double around = 2 * PADDING * em + 2 * RADIUS * em + 0.4 * em;
        words.setFill(ink.words(pace));
        double width = Math.ceil(Math.min(most, words.show(said, most - around) + around));
        double left = Math.rint(right) - width;
        double high = Math.rint(HIGH * em);
        double top = Math.rint(middle - high / 2);
        place(edge, left, top, width, high);
        place(ground, left + 1, top + 1, width - 2, high - 2);
        boolean framed = pace == Pace.OPEN || pace == Pace.UNRATED;
        ground.setVisible(framed);
        ground.setFill(ink.ground());
        edge.setFill(framed ? frame(pace) : ink.plate(pace));
        double radius = RADIUS * em;
        double x = left + PADDING * em + radius;
        shape(pace, radius);
        // Another layoutX would have the cell laid out and all its styles looked up again.
        mark.setTranslateX(x);
        mark.setTranslateY(middle);
        mark.setFill(pace == Pace.SLOW ? ink.edge(pace) : ink.bar(pace));
        mark.setStroke(pace == Pace.OPEN ? ink.edge(pace) : null);
        words.place(x + radius + 0.4 * em, middle);
    }

    /** Most rows have the shape of the row that stood here before. */
    private void shape(Pace pace, double radius) {
        if (shaped != pace || shapedFor != radius) {
            mark.getElements().setAll(MarkShapes.of(pace, 0, 0, radius));
            shaped = pace;
            shapedFor = radius;
        }
    }

    private Paint frame(Pace pace) {
        return pace == Pace.OPEN ? hatch.leaning(ink.edge(pace), Color.TRANSPARENT, 6, 4) : ink.rule();
    }

    private static void place(Rectangle shape, double x, double y, double width, double height) {
        shape.setX(x);
        shape.setY(y);
        shape.setWidth(width);
        shape.setHeight(height);
        shape.setArcWidth(ARC);
        shape.setArcHeight(ARC);
    }
}
