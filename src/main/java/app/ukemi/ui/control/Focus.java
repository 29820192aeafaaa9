package app.ukemi.ui.control;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;

/** Where the keyboard is. */
public final class Focus {
    private Focus() {}

    /** Puts the keyboard into the first control of a node that takes it; where it is not shown yet, once it is. */
    public static void first(Node root) {
        find(root).ifPresent(Focus::into);
    }

    private static void into(Node control) {
        if (control.getScene() != null) {
            to(control);
            return;
        }
        control.sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                scene.removeListener(this);
                to(control);
            }
        });
    }

    /**
     * Puts the keyboard into a control of the screen, with its ring: who comes by a shortcut has to see where they are,
     * and only a focus that travels is drawn on every kind of control.
     */
    private static void to(Node control) {
        Parent around = control.getParent();
        if (around != null && find(around).filter(control::equals).isPresent()) {
            around.requestFocusTraversal(TraversalDirection.NEXT);
        }
        if (!control.isFocused()) {
            control.requestFocus();
        }
    }

    private static Optional<Node> find(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof ScrollPane pane && pane.getContent() != null) {
            return find(pane.getContent());
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .map(Focus::find)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }
}
