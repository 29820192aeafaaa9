package app.ukemi.ui.control.text;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Shows a manuscript: the lines in sight, the caret, what is selected, and a prompt while it is empty. Pixels, from
 * the upper left corner of the page.
 */
public final class Page extends Region {
    private final Manuscript manuscript;
    private final Ruler ruler = new Ruler(() -> refresh(false));
    private final Scroll scroll;
    private final Lines lines;
    private final Caret caret = new Caret();
    private final Text prompt = Ruler.words();
    private final StringProperty promptText = new SimpleStringProperty(this, "promptText", "");
    private final ReadOnlyDoubleWrapper textHeight = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(new View(0, 0, 0, 0));
    private double mostHeight = Double.MAX_VALUE;
    private boolean stale = true;
    private boolean follows;
    private Selection composed = Selection.at(0);

    public Page(Manuscript manuscript) {
        this.manuscript = manuscript;
        scroll = new Scroll(manuscript.pieces(), ruler);
        lines = new Lines(manuscript.pieces(), scroll, ruler);
        getStyleClass().add("page");
        // Its size does not come from what it shows: a key lays out this page, not the window around it.
        setManaged(false);
        prompt.getStyleClass().add("prompt");
        prompt.textProperty().bind(promptText);
        getChildren().addAll(ruler.probe(), prompt, lines, caret);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        manuscript.edition().addListener((_, _, _) -> refresh(true));
        manuscript.selection().addListener((_, _, _) -> refresh(true));
        manuscript.marks().addListener((_, _, _) -> refresh(false));
        widthProperty().addListener((_, _, _) -> refresh(false));
        heightProperty().addListener((_, _, _) -> refresh(false));
    }

    public StringProperty promptTextProperty() {
        return promptText;
    }

    public double lineHeight() {
        return ruler.line();
    }

    /** How high the text is, up to a limit; what is beyond that limit is not measured. */
    public double textHeight(double width, double limit) {
        double was = ruler.width();
        ruler.setWidth(width > 0 ? width : was);
        mostHeight = limit;
        return scroll.height(limit);
    }

    /** Changes when the text has come to need another height, as far as that counts. */
    public ReadOnlyDoubleProperty textHeightProperty() {
        return textHeight.getReadOnlyProperty();
    }

    public void showCaret(boolean on) {
        caret.blink(on);
    }

    /** Underlines what an input method has not yet committed. */
    void compose(int from, int to) {
        composed = new Selection(from, to, true);
        refresh(true);
    }

    private void refresh(boolean follow) {
        follows |= follow;
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        settle();
    }

    private void settle() {
        if (getWidth() <= 0 || (!stale && ruler.width() == getWidth())) {
            return;
        }
        stale = false;
        ruler.setWidth(getWidth());
        lines.fill(getHeight());
        if (follows) {
            follow();
        }
        draw();
        textHeight.set(scroll.height(mostHeight));
    }

    private void follow() {
        follows = false;
        if (lines.at(manuscript.selected().caret(), manuscript.selected().leading()).isEmpty()) {
            int offset = manuscript.selected().caret() - (manuscript.selected().leading() ? 0 : 1);
            int piece = manuscript.pieces().find(Math.max(0, offset)).index();
            boolean below = piece > scroll.top();
            scroll.to(piece);
            scroll.by(below ? ruler.height(manuscript.pieces().get(piece)) - getHeight() : 0);
            lines.fill(getHeight());
        }
        Bounds box = caretBox();
        double out = box.getMinY() < 0 ? box.getMinY() : Math.max(0, box.getMaxY() - getHeight());
        if (out != 0) {
            scroll.by(out);
            lines.fill(getHeight());
        }
    }

    private void draw() {
        prompt.setVisible(manuscript.length() == 0);
        prompt.setWrappingWidth(getWidth());
        Selection selection = manuscript.selected();
        for (Line line : lines.shown()) {
            line.mark(manuscript.marks().get());
            line.select(selection, ruler.line());
            line.compose(composed.from(), composed.to());
        }
        lines.at(selection.caret(), selection.leading())
                .ifPresentOrElse(
                        line -> caret.draw(line.caret(selection.caret(), selection.leading()), line.getLayoutY()),
                        () -> caret.draw(new PathElement[0], 0));
        view.set(new View(scroll.top(), scroll.hidden(), manuscript.pieces().size(), getHeight()));
    }

    /** Where the caret is; empty while it is out of sight. */
    public Bounds caretBox() {
        settle();
        Selection at = manuscript.selected();
        return box(at.caret(), at.leading());
    }

    /** Where a letter begins; empty while that is out of sight. */
    public Bounds box(int offset, boolean leading) {
        settle();
        return lines.at(offset, leading)
                .map(line -> Caret.bounds(line.caret(offset, leading), line.getLayoutY()))
                .orElse(new BoundingBox(0, 0, 0, 0));
    }

    /** The box around a stretch of letters, as far as it is in sight and in one paragraph. */
    Bounds box(int from, int to) {
        settle();
        return lines.at(from, true)
                .map(line -> Caret.bounds(line.range(from, to), line.getLayoutY()))
                .orElse(new BoundingBox(0, 0, 0, 0));
    }

    /** The place in the text that is nearest to a point. */
    public Selection hit(double x, double y) {
        settle();
        return lines.shown().isEmpty() ? manuscript.selected() : lines.near(y).hit(x, y);
    }

    /** Brings the caret into sight and tells where it is. */
    public Bounds caretInSight() {
        refresh(true);
        return caretBox();
    }

    /**
     * Scrolls; down where the pixels are positive.
     *
     * @return how far there was to scroll
     */
    public double scrollBy(double pixels) {
        settle();
        double scrolled = scroll.by(pixels) + lines.fill(getHeight());
        draw();
        return scrolled;
    }

    /** Scrolls to a place; a guess in a long text. */
    public void scrollTo(double pixels) {
        settle();
        scroll.toPosition(pixels);
        lines.fill(getHeight());
        draw();
    }

    /** How much of the text is above the page; a guess in a long text. */
    public double scrolled() {
        return scroll.above();
    }

    /** How much of the text is out of sight; a guess in a long text, none where all is in sight. */
    public double scrollable() {
        return Math.max(0, scroll.all() - getHeight());
    }

    /** Changes when another part of the text is in sight. Not with each key: the guesses cost more than a key. */
    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /**
     * What is in sight.
     *
     * @param first the first piece
     * @param hidden how much of it is above the page
     * @param pieces how many there are in all
     * @param height of the page
     */
    public record View(int first, double hidden, int pieces, double height) {}
}
