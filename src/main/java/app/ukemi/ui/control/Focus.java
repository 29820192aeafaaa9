package app.ukemi.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ListView;
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
     * and only a focus that travels is drawn on every kind of control. One that is not shown does not take it.
     */
    public static void to(Node control) {
        Parent around = control.getParent();
        if (around != null && isShown(control)) {
            before(control, around).requestFocusTraversal(TraversalDirection.NEXT);
        }
        if (!control.isFocused()) {
            control.requestFocus();
        }
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** The node from which the Tab key would lead to the control. */
    private static Node before(Node control, Parent around) {
        List<Node> beside = around.getChildrenUnmodifiable();
        int at = beside.indexOf(control);
        Node last = at == 0 ? around : beside.get(at - 1);
        while (at > 0 && last instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty()) {
            last = parent.getChildrenUnmodifiable().getLast();
        }
        return last;
    }

    /** Puts the keyboard into a list, at the line that is chosen; at the first one where none is. */
    public static void line(ListView<?> list) {
        beginAtFirst(list);
        to(list);
    }

    /** A list that the keyboard comes to is at a line from then on, so that one sees where one is. */
    public static void atALine(ListView<?> list) {
        list.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                beginAtFirst(list);
            }
        });
    }

    /** Whether the keyboard is in a node, or in something inside of it. */
    public static boolean within(Node node) {
        Node at = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (at != null && !at.equals(node)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static void beginAtFirst(ListView<?> list) {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
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
