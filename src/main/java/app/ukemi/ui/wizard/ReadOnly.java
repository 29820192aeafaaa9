package app.ukemi.ui.wizard;

import app.ukemi.ui.control.RowsBox;
import app.ukemi.ui.control.Writing;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** Switches editing off in a part of the screen; every word can still be read, selected and copied. */
final class ReadOnly {
    private ReadOnly() {}

    static void make(Node node) {
        switch (node) {
            case Writing writing -> writing.setEditable(false);
            case TextInputControl text -> text.setEditable(false);
            case ButtonBase button when !button.getStyleClass().contains("reading") -> button.setDisable(true);
            case ComboBoxBase<?> box -> box.setDisable(true);
            case RowsBox<?> rows -> rows.toEachRow(ReadOnly::make);
            // Its content is no child of it before it has been shown.
            case ScrollPane pane when pane.getContent() != null -> make(pane.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(ReadOnly::make);
            default -> node.setMouseTransparent(node.isMouseTransparent());
        }
    }
}
