package app.ukemi.ui.control.text;

import app.ukemi.i18n.Messages;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;

/** The menu of a text: undo, redo, cut, copy, paste, select all. */
public final class TextMenu {
    private final Manuscript manuscript;
    private final Page page;
    private final Clips clips;
    private final BooleanSupplier editable;
    private final ContextMenu menu = new ContextMenu();

    public TextMenu(Manuscript manuscript, Page page, BooleanSupplier editable) {
        this.manuscript = manuscript;
        this.page = page;
        this.editable = editable;
        clips = new Clips(manuscript);
    }

    /** Shows it where it was asked for: at the mouse, or at the caret where a key asked. */
    public void show(Region owner, ContextMenuEvent event, Messages words) {
        boolean writes = editable.getAsBoolean();
        boolean selects = !manuscript.selected().isEmpty();
        menu.getItems().setAll(
                item(words.text("text.undo"), writes && manuscript.canUndo(), manuscript::undo),
                item(words.text("text.redo"), writes && manuscript.canRedo(), manuscript::redo),
                new SeparatorMenuItem(),
                item(words.text("text.cut"), writes && selects, clips::cut),
                item(words.text("text.copy"), selects, clips::copy),
                item(words.text("text.paste"), writes, clips::paste),
                new SeparatorMenuItem(),
                item(words.text("text.select-all"), true, () -> manuscript.select(0, manuscript.length())));
        Point2D at = event.isKeyboardTrigger() ? caret() : new Point2D(event.getScreenX(), event.getScreenY());
        menu.show(owner, at.getX(), at.getY());
        event.consume();
    }

    private Point2D caret() {
        Bounds box = page.caretInSight();
        Point2D point = page.localToScreen(box.getMinX(), box.getMaxY());
        return point == null ? Point2D.ZERO : point;
    }

    private static MenuItem item(String words, boolean enabled, Runnable action) {
        var item = new MenuItem(words);
        item.setDisable(!enabled);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
