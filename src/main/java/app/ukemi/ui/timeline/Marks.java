package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.ui.control.PaceStyle;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * Any number of marks for mistakes, one shape for each pace: a disc, a diamond, a triangle, a ring, a dash. All of a
 * pace are one path, so that hundreds cost no more than five nodes.
 */
final class Marks extends Pane {
    private final Map<Pace, Path> paths = new EnumMap<>(Pace.class);

    Marks() {
        getStyleClass().add("marks");
        setManaged(false);
        setMouseTransparent(true);
        for (Pace pace : Pace.values()) {
            var path = new Path();
            path.getStyleClass().add("mark");
            path.setManaged(false);
            PaceStyle.mark(path, pace);
            paths.put(pace, path);
            getChildren().add(path);
        }
    }

    void clear() {
        paths.values().forEach(path -> path.getElements().clear());
    }

    /** Draws a mark around a point, so many pixels from its middle to its edge. */
    void add(Pace pace, double x, double y, double radius) {
        switch (pace) {
            case PROMPT, OPEN -> disc(path(pace), x, y, radius * 0.92);
            case SLOW -> polygon(path(pace), x, y - radius * 1.15, x + radius * 1.15, y, x, y + radius * 1.15,
                    x - radius * 1.15, y);
            case LATE -> polygon(path(pace), x, y - radius, x + radius * 1.1, y + radius * 0.85, x - radius * 1.1,
                    y + radius * 0.85);
            case UNRATED -> box(pace, x - radius, y - radius * 0.22, radius * 2, radius * 0.44);
        }
    }

    /** Draws a part of a column. */
    void box(Pace pace, double x, double y, double width, double height) {
        polygon(path(pace), x, y, x + width, y, x + width, y + height, x, y + height);
    }

    private Path path(Pace pace) {
        return paths.getOrDefault(pace, new Path());
    }

    private static void disc(Path path, double x, double y, double radius) {
        path.getElements()
                .addAll(
                        new MoveTo(x - radius, y),
                        new ArcTo(radius, radius, 0, x + radius, y, false, true),
                        new ArcTo(radius, radius, 0, x - radius, y, false, true),
                        new ClosePath());
    }

    private static void polygon(Path path, double... points) {
        path.getElements().add(new MoveTo(points[0], points[1]));
        for (int i = 2; i < points.length; i += 2) {
            path.getElements().add(new LineTo(points[i], points[i + 1]));
        }
        path.getElements().add(new ClosePath());
    }
}
