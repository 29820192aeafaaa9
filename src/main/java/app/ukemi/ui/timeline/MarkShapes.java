package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The shapes of the paces, so that none is told by colour alone: ● prompt, ◆ slow, ▲ late, ○ open, – not rated. */
final class MarkShapes {
    /** A diamond and a triangle look as large as a disc when they reach a little further. */
    private static final double POINTED = 1.25;
    private static final double TRIANGLE_FOOT = 0.85;
    private static final double DASH = 0.3;
    private static final double ARROW = 2.6;
    private static final double HEAD = 0.75;

    private MarkShapes() {}

    /** The mark of a pace round a point. */
    static List<PathElement> of(Pace pace, double x, double y, double radius) {
        return switch (pace) {
            case PROMPT, OPEN -> disc(x, y, radius);
            case SLOW -> diamond(x, y, radius * POINTED);
            case LATE -> triangle(x, y, radius * POINTED);
            case UNRATED -> box(x - radius, y - radius * DASH, radius * 2, radius * 2 * DASH);
        };
    }

    static List<PathElement> disc(double x, double y, double radius) {
        return List.of(
                new MoveTo(x - radius, y),
                new ArcTo(radius, radius, 0, x + radius, y, false, true),
                new ArcTo(radius, radius, 0, x - radius, y, false, true),
                new ClosePath());
    }

    static List<PathElement> box(double x, double y, double width, double height) {
        return List.of(
                new MoveTo(x, y),
                new HLineTo(x + width),
                new LineTo(x + width, y + height),
                new HLineTo(x),
                new ClosePath());
    }

    /** An arrow upwards from the top of a disc: what it stands on still grows. */
    static List<PathElement> arrow(double x, double y, double radius) {
        double tip = y - radius * ARROW;
        return List.of(
                new MoveTo(x, y - radius),
                new LineTo(x, tip),
                new MoveTo(x - radius * HEAD, tip + radius * HEAD),
                new LineTo(x, tip),
                new LineTo(x + radius * HEAD, tip + radius * HEAD));
    }

    private static List<PathElement> diamond(double x, double y, double reach) {
        return List.of(
                new MoveTo(x, y - reach),
                new LineTo(x + reach, y),
                new LineTo(x, y + reach),
                new LineTo(x - reach, y),
                new ClosePath());
    }

    private static List<PathElement> triangle(double x, double y, double reach) {
        double foot = y + reach * TRIANGLE_FOOT;
        return List.of(
                new MoveTo(x, y - reach), new LineTo(x + reach, foot), new LineTo(x - reach, foot), new ClosePath());
    }
}
