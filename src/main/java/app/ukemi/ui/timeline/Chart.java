package app.ukemi.ui.timeline;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/**
 * A chart of things that can be pointed at and walked along by keyboard; a bubble tells what each of them is. It is
 * made of shapes and letters that take their colours and sizes from style sheets, so that it is sharp at any scale.
 */
abstract class Chart extends Region {
    private static final int FAR = 10;

    private final Group drawing = new Group();
    private final Path ring = new Path();
    private final Bubble bubble = new Bubble();
    private final Text letter = new Text();
    private final Text ruler = label("");
    private String says = "";
    private boolean dirty = true;
    private int at = -1;

    /** A thing that can be pointed at: where it is, and what it is. */
    record Spot(double x, double y, String head, String words) {}

    Chart() {
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.NODE);
        setFocusTraversable(true);
        ring.getStyleClass().add("chart-ring");
        letter.setVisible(false);
        ruler.setVisible(false);
        for (var child : List.of(drawing, ring, letter, ruler)) {
            child.setManaged(false);
            child.setMouseTransparent(true);
        }
        getChildren().setAll(letter, ruler, drawing, ring, bubble);
        setOnKeyPressed(this::key);
        setOnMouseMoved(this::hover);
        setOnMouseExited(_ -> pointAt(isFocused() ? at : -1));
        setOnMouseClicked(this::click);
        focusedProperty().subscribe(focused -> pointAt(focused ? startingPoint() : -1));
        widthProperty().subscribe(this::redraw);
        heightProperty().subscribe(this::redraw);
        letter.fontProperty().subscribe(this::redraw);
        ruler.fontProperty().subscribe(this::redraw);
    }

    /** Draws all of it anew into the group. */
    protected abstract void draw(Group into, Area whole);

    /** How many things can be pointed at, in the order of the keyboard. */
    protected abstract int size();

    protected abstract Spot spot(int index);

    /** The thing that is meant by a point; none where nothing is near. */
    protected abstract OptionalInt nearest(double x, double y);

    /** Enter or a double click on a thing. */
    protected void open(int index) {}

    /** What the whole chart says, for those who do not see it. */
    protected final void says(String words) {
        says = words;
        setAccessibleText(words);
    }

    protected final void redraw() {
        dirty = true;
        requestLayout();
    }

    /** How wide a text is, in the letters of the labels. */
    protected final double widthOf(String words) {
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }

    protected final Text label(String words) {
        var text = new Text(words);
        text.getStyleClass().add("chart-label");
        return text;
    }

    protected static Path path(String... styles) {
        var path = new Path();
        path.getStyleClass().setAll("chart-path");
        path.getStyleClass().addAll(styles);
        return path;
    }

    /** The class of a style sheet that goes with a constant. */
    protected static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    protected void layoutChildren() {
        if (dirty && getWidth() > 0 && getHeight() > 0) {
            dirty = false;
            double em = letter.getFont().getSize();
            Insets around = getInsets();
            drawing.getChildren().clear();
            draw(drawing, new Area(
                    around.getLeft(),
                    around.getTop(),
                    getWidth() - around.getLeft() - around.getRight(),
                    getHeight() - around.getTop() - around.getBottom(),
                    em));
            drawing.applyCss();
            pointAt(Math.min(at, size() - 1));
        }
    }

    private int startingPoint() {
        return at < 0 ? size() - 1 : Math.min(at, size() - 1);
    }

    private void key(KeyEvent key) {
        int next = switch (key.getCode()) {
            case KeyCode.LEFT -> at - 1;
            case KeyCode.RIGHT -> at + 1;
            case KeyCode.PAGE_UP -> at - FAR;
            case KeyCode.PAGE_DOWN -> at + FAR;
            case KeyCode.HOME -> 0;
            case KeyCode.END -> size() - 1;
            case KeyCode.ENTER -> at;
            default -> Integer.MIN_VALUE;
        };
        if (size() == 0 || next == Integer.MIN_VALUE || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        key.consume();
        pointAt(Math.clamp(next, 0, size() - 1));
        if (key.getCode() == KeyCode.ENTER) {
            open(at);
        }
    }

    private void hover(MouseEvent mouse) {
        OptionalInt near = nearest(mouse.getX(), mouse.getY());
        pointAt(near.orElse(isFocused() ? at : -1));
    }

    private void click(MouseEvent mouse) {
        requestFocus();
        nearest(mouse.getX(), mouse.getY()).ifPresent(index -> {
            pointAt(index);
            if (mouse.getClickCount() == 2) {
                open(index);
            }
        });
    }

    private void pointAt(int index) {
        at = index;
        boolean none = index < 0 || index >= size();
        ring.setVisible(!none);
        if (none) {
            bubble.hide();
            setAccessibleText(says);
            return;
        }
        Spot spot = spot(index);
        double em = letter.getFont().getSize();
        ring.getElements().setAll(MarkShapes.disc(spot.x(), spot.y(), em * 0.65));
        bubble.show(spot, getWidth(), getHeight(), em);
        setAccessibleText(spot.head() + ". " + spot.words());
    }
}
