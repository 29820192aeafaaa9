package app.ukemi.ui.shell;

import app.ukemi.ui.control.Bind;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Notices that the keyboard leaves a field, or the window. */
final class Leave {
    private Leave() {}

    static void of(Node root, Runnable left) {
        ObservableValue<Node> field = root.sceneProperty().flatMap(Scene::focusOwnerProperty);
        ObservableValue<Boolean> inWindow =
                root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty);
        field.addListener((_, _, _) -> left.run());
        inWindow.addListener((_, _, _) -> left.run());
        Bind.hold(root, field);
        Bind.hold(root, inWindow);
    }
}
