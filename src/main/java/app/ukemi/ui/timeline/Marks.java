package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.ui.control.PaceStyle;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;

/**
 * Any number of marks for mistakes, each in the shape of its pace. All of a pace are one path, so that hundreds cost no
 * more than five nodes.
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
        path(pace).getElements().addAll(MarkShapes.of(pace, x, y, radius));
    }

    /** Draws a part of a column. */
    void box(Pace pace, double x, double y, double width, double height) {
        path(pace).getElements().addAll(MarkShapes.box(x, y, width, height));
    }

    private Path path(Pace pace) {
        return paths.getOrDefault(pace, new Path());
    }
}
