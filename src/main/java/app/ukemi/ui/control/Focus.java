package app.ukemi.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard is. */
public final class Focus {
    private Focus() {}

    /** Puts the keyboard into the first control of a node that takes it. */
    public static void first(Node root) {
        find(root).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> find(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
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
