package app.ukemi.ui.control;

import app.ukemi.ui.Views;
import app.ukemi.ui.control.text.Composer;
import app.ukemi.ui.control.text.Keys;
import app.ukemi.ui.control.text.Manuscript;
import app.ukemi.ui.control.text.Page;
import app.ukemi.ui.control.text.Pointer;
import app.ukemi.ui.control.text.Spoken;
import app.ukemi.ui.control.text.TextMenu;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text of any length. It wraps, grows with what is written from {@link #setRows} to {@link #setMaxRows} rows, and
 * scrolls inside from there on. Tab moves on to the next field.
 *
 * <p>The text is kept to the letter; only what is pasted gets line breaks of one kind. A text that is set and equals
 * the present one leaves the caret and the way back as they are. Offsets count chars.
 *
 * <p>Made because a key typed into 200 kB costs TextArea, which copies and lays out all of the text, more than a
 * hundred times what it costs in an empty field, and RichTextArea, which lays out two hundred paragraphs, 15 to 50
 * times.
 */
public final class Writing extends Region {
    private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("readonly");
    private static final int MOST_ROWS = 14;
    private static final double EMS_WIDE = 24;

    private final Manuscript manuscript = new Manuscript();
    private final Page page = new Page(manuscript);
    private final ScrollBar bar = new ScrollBar();
    private final Text name = new Text();
    private final TextMenu menu = new TextMenu(manuscript, page, this::canWrite);
    private final Spoken spoken = new Spoken(manuscript, page);
    private final WritingText text = new WritingText(this, manuscript);
    private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable", true);
    private final IntegerProperty rows = new SimpleIntegerProperty(this, "rows", 3);
    private final IntegerProperty maxRows = new SimpleIntegerProperty(this, "maxRows", MOST_ROWS);
    private boolean placing;

    public Writing() {
        getStyleClass().addAll("text-input", "writing");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setFocusTraversable(true);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        name.setManaged(false);
        name.setVisible(false);
        name.textProperty().bind(accessibleTextProperty());
        getChildren().addAll(page, bar, name);
        new Keys(manuscript, page, this::canWrite).listen(this);
        new Pointer(manuscript, page).listen(this);
        new Composer(manuscript, page, this::canWrite).listen(this);
        setOnContextMenuRequested(event -> menu.show(this, event, Views.words(this)));
        listen();
    }

    private void listen() {
        editable.addListener((_, _, _) -> pseudoClassStateChanged(READ_ONLY, !isEditable()));
        focusedProperty().addListener((_, _, focused) -> page.showCaret(focused));
        page.textHeightProperty().addListener((_, _, _) -> requestLayout());
        page.viewProperty().addListener((_, _, _) -> placeBar());
        rows.addListener((_, _, _) -> requestLayout());
        maxRows.addListener((_, _, _) -> requestLayout());
        bar.valueProperty().addListener((_, _, value) -> scrollTo(value.doubleValue()));
        manuscript.edition().addListener((_, _, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        manuscript.selection().addListener((_, _, _) -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
    }

    /** The text; bound in both directions as a rule. Never null: null is taken as nothing written. */
    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return manuscript.text();
    }

    public void setText(@Nullable String next) {
        text.set(next);
    }

    /** Shown while nothing is written. */
    public StringProperty promptTextProperty() {
        return page.promptTextProperty();
    }

    public String getPromptText() {
        return promptTextProperty().get();
    }

    public void setPromptText(String prompt) {
        promptTextProperty().set(prompt);
    }

    /** Whether it can be written in; it can be read, selected and copied from in any case. */
    public BooleanProperty editableProperty() {
        return editable;
    }

    public boolean isEditable() {
        return editable.get();
    }

    public void setEditable(boolean canBeWritten) {
        editable.set(canBeWritten);
    }

    /** How many rows it has at least. */
    public int getRows() {
        return rows.get();
    }

    public void setRows(int least) {
        rows.set(least);
    }

    /** How many rows it grows to before it scrolls. */
    public int getMaxRows() {
        return maxRows.get();
    }

    public void setMaxRows(int most) {
        maxRows.set(most);
    }

    /** Whether the keyboard is in it. */
    public ReadOnlyBooleanProperty writingFocusedProperty() {
        return focusedProperty();
    }

    public int getCaretPosition() {
        return manuscript.selected().caret();
    }

    public String getSelectedText() {
        return manuscript.selectedText();
    }

    /** Selects from one offset to another, sets the caret at the second, and brings it into sight. */
    public void selectRange(int from, int to) {
        manuscript.select(from, to);
    }

    public void undo() {
        manuscript.undo();
    }

    public void redo() {
        manuscript.redo();
    }

    private boolean canWrite() {
        return isEditable() && !text.isBound() && !isDisabled();
    }

    private void scrollTo(double pixels) {
        if (!placing) {
            page.scrollTo(pixels);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + page.lineHeight() * EMS_WIDE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + page.lineHeight() * 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = page.lineHeight();
        double most = line * Math.max(getRows(), getMaxRows());
        double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        double height = Math.max(line * getRows(), page.textHeight(inside, most));
        return snappedTopInset() + snapSizeY(height) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        page.resizeRelocate(snappedLeftInset(), snappedTopInset(), Math.max(0, width), Math.max(0, height));
    }

    private void placeBar() {
        double hidden = page.scrollable();
        bar.setVisible(hidden > 1);
        if (hidden > 1) {
            placing = true;
            double wide = bar.prefWidth(-1);
            bar.resizeRelocate(getWidth() - wide - 1, 1, wide, getHeight() - 2);
            bar.setMax(hidden);
            bar.setVisibleAmount(hidden * page.getHeight() / (hidden + page.getHeight()));
            bar.setValue(page.scrolled());
            placing = false;
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(Writing.class.getResource("writing.css")).toExternalForm();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case EDITABLE -> isEditable();
            // The name it was given; a label that was made for it goes before that.
            case LABELED_BY -> {
                Object label = super.queryAccessibleAttribute(attribute, parameters);
                yield label == null && getAccessibleText() != null ? name : label;
            }
            default -> spoken.answer(attribute, parameters)
                    .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT -> {
                if (canWrite() && parameters[0] instanceof String next) {
                    setText(next);
                }
            }
            case SET_TEXT_SELECTION, SHOW_TEXT_RANGE -> {
                if (parameters[0] instanceof Integer from && parameters[1] instanceof Integer to) {
                    selectRange(from, to);
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
