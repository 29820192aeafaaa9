package app.ukemi.ui.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Brings the children of a parent into another order. The one that has the keyboard is never taken out, for then it
 * would lose it: the others move round it.
 */
final class Arrange {
    private Arrange() {}

    static void to(List<Node> children, List<? extends Node> wanted) {
        Set<Node> there = new HashSet<>(wanted);
        children.removeIf(child -> !there.contains(child));
        Node kept = children.stream().filter(Arrange::hasKeyboard).findFirst().orElse(null);
        for (int place = 0; place < wanted.size(); place++) {
            put(children, place, wanted.get(place), kept);
        }
    }

    private static void put(List<Node> children, int place, Node child, @Nullable Node kept) {
        if (child.equals(kept)) {
            while (!children.get(place).equals(kept)) {
                children.remove(place);
            }
        } else if (place >= children.size() || !children.get(place).equals(child)) {
            children.remove(child);
            children.add(place, child);
        }
    }

    private static boolean hasKeyboard(Node child) {
        Node owner = child.getScene() == null ? null : child.getScene().getFocusOwner();
        while (owner != null && !owner.equals(child)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
