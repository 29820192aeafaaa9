package app.ukemi.ui.control;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link LateRow}s of a box that are seen, and those within half a window above and below, so that
 * the Tab key always finds the next row. Three hundred rows made at once would take seconds.
 */
final class NearRows {
    private final VBox box;
    /** Rows are made before the layout of a frame, never in the middle of it. */
    private final Runnable beforeLayout = this::makeNear;
    private final InvalidationListener moved = _ -> soon();
    private @Nullable ScrollPane page;
    private @Nullable Scene waiting;

    private NearRows(VBox box) {
        this.box = box;
    }

    /** Begins to watch where the box is on its page. */
    static void watch(VBox box) {
        var near = new NearRows(box);
        box.sceneProperty().subscribe(near::enter);
        box.heightProperty().addListener(near.moved);
    }

    private void enter(@Nullable Scene scene) {
        if (page != null) {
            page.vvalueProperty().removeListener(moved);
            page.viewportBoundsProperty().removeListener(moved);
        }
        page = scene == null ? null : pageOf(box);
        if (page != null) {
            page.vvalueProperty().addListener(moved);
            page.viewportBoundsProperty().addListener(moved);
        }
        soon();
    }

    static @Nullable ScrollPane pageOf(Node node) {
        Parent parent = node.getParent();
        while (parent != null && !(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        return (ScrollPane) parent;
    }

    private void soon() {
        Scene scene = box.getScene();
        if (scene != null && waiting == null && box.getChildren().stream().anyMatch(NearRows::waits)) {
            waiting = scene;
            scene.addPreLayoutPulseListener(beforeLayout);
        }
    }

    private static boolean waits(Node row) {
        return row instanceof LateRow late && late.waits();
    }

    private void makeNear() {
        if (waiting != null) {
            waiting.removePreLayoutPulseListener(beforeLayout);
            waiting = null;
        }
        for (Node row : box.getChildren()) {
            if (row instanceof LateRow late && late.waits() && near(late)) {
                late.make();
            }
        }
    }

    private boolean near(Node row) {
        if (page == null) {
            return true;
        }
        Bounds seen = page.localToScene(page.getLayoutBounds());
        Bounds place = row.localToScene(row.getLayoutBounds());
        double around = seen.getHeight() / 2;
        return place.getMaxY() > seen.getMinY() - around && place.getMinY() < seen.getMaxY() + around;
    }
}
