package app.ukemi.ui.control;

import javafx.scene.Node;

/** Whether a node is there at all: one that is not shown takes no room either. */
public final class Shown {
    private Shown() {}

    public static void when(boolean there, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(there);
            node.setManaged(there);
        }
    }
}
