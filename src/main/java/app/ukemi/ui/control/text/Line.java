package app.ukemi.ui.control.text;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;

/** A piece in sight: its words, what is selected of them, and what an input method still composes. */
final class Line extends Group {
    /** How wide a selected line break is drawn, in heights of a line. */
    private static final double BREAK_WIDTH = 0.35;

    private final Text words = Ruler.words();
    private final Path selected = new Path();
    private final Path composed = new Path();
    private final Marks marks = new Marks(words);
    private Piece piece = new Piece("", false);
    private int start;
    private double height = -1;

    Line() {
        setManaged(false);
        setAutoSizeChildren(false);
        selected.getStyleClass().add("selected");
        selected.setManaged(false);
        composed.getStyleClass().add("composed");
        composed.setManaged(false);
        words.fontProperty().addListener((_, _, _) -> height = -1);
        getChildren().addAll(marks, selected, words, composed);
    }

    void show(Piece next) {
        if (piece != next) {
            piece = next;
            words.setText(next.shown());
            height = -1;
        }
    }

    Piece piece() {
        return piece;
    }

    /** The offset of its first letter. */
    int start() {
        return start;
    }

    /** Lays it out and gives its height. */
    double place(int atOffset, double y, double width) {
        start = atOffset;
        setLayoutY(y);
        if (height < 0 || words.getWrappingWidth() != width) {
            words.setWrappingWidth(width);
            height = Ruler.heightOf(words);
        }
        return height;
    }

    boolean holds(int offset) {
        return offset >= start && offset <= start + piece.text().length();
    }

    /** Where a point is in the text; in the coordinates of the page. */
    Selection hit(double x, double y) {
        HitInfo hit = words.hitTest(new Point2D(x, y - getLayoutY()));
        int column = Math.clamp(hit.getInsertionIndex(), 0, piece.reach());
        return new Selection(start + column, start + column, hit.isLeading() || column == 0);
    }

    /** The caret at an offset, in the coordinates of the line. */
    PathElement[] caret(int offset, boolean leading) {
        int column = offset - start;
        return leading ? words.caretShape(column, true) : words.caretShape(column - 1, false);
    }

    PathElement[] range(int from, int to) {
        return words.rangeShape(column(from), column(to));
    }

    void select(Selection selection, double lineHeight) {
        int from = column(selection.from());
        int to = column(selection.to());
        boolean breakToo = piece.closing()
                && selection.from() <= start + piece.text().length()
                && selection.to() > start + piece.text().length();
        if (to > from) {
            selected.getElements().setAll(words.rangeShape(from, to));
        } else if (!selected.getElements().isEmpty()) {
            selected.getElements().clear();
        }
        if (breakToo && piece.text().isEmpty()) {
            selected.getElements().setAll(
                    new MoveTo(0, 0), new HLineTo(lineHeight * BREAK_WIDTH), new VLineTo(lineHeight), new HLineTo(0));
        }
    }

    void mark(List<Stretch> stretches) {
        marks.draw(stretches.stream()
                .map(stretch -> new Stretch(column(stretch.from()), column(stretch.to())))
                .filter(columns -> columns.to() > columns.from())
                .toList());
    }

    void compose(int from, int to) {
        if (column(to) > column(from)) {
            composed.getElements().setAll(words.underlineShape(column(from), column(to)));
        } else if (!composed.getElements().isEmpty()) {
            composed.getElements().clear();
        }
    }

    private int column(int offset) {
        return Math.clamp(offset - start, 0, piece.text().length());
    }
}
