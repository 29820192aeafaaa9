package app.ukemi.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Room for a row of a long list, whose editor is made only when somebody comes near it. */
final class LateRow extends StackPane {
    private @Nullable Supplier<Node> editor;

    LateRow(Supplier<Node> editor) {
        this.editor = editor;
        getStyleClass().add("late-row");
    }

    /** Makes the editor, unless it is there. */
    void make() {
        if (editor != null) {
            Node made = editor.get();
            editor = null;
            getChildren().setAll(made);
            getStyleClass().remove("late-row");
        }
    }

    boolean waits() {
        return editor != null;
    }
}
