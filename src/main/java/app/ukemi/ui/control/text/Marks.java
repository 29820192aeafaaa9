package app.ukemi.ui.control.text;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** What is marked of a line: a ground below its words, and a stroke under them. It is there only where needed. */
final class Marks extends Group {
    private final Text words;
    private List<Stretch> drawn = List.of();
    private String of = "";
    private double width = -1;

    Marks(Text words) {
        this.words = words;
        setManaged(false);
    }

    /** Draws these columns, where they or the words have changed. */
    void draw(List<Stretch> columns) {
        if (columns.isEmpty() && drawn.isEmpty()) {
            return;
        }
        boolean same = columns.equals(drawn) && of.equals(words.getText()) && width == words.getWrappingWidth();
        if (!same) {
            drawn = columns;
            of = words.getText();
            width = words.getWrappingWidth();
            getChildren().clear();
            columns.forEach(this::add);
        }
    }

    private void add(Stretch columns) {
        var ground = path("marked");
        ground.getElements().setAll(words.rangeShape(columns.from(), columns.to()));
        var stroke = path("marked-stroke");
        stroke.getElements().setAll(words.underlineShape(columns.from(), columns.to()));
        getChildren().addAll(ground, stroke);
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setStroke(null);
        return path;
    }
}
