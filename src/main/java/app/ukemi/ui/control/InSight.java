package app.ukemi.ui.control;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls the page round a node just as far as it takes to see all of the node. */
public final class InSight {
    private InSight() {}

    /** Does nothing where the node is in sight already, or on no page that scrolls. */
    public static void bring(Node node) {
        ScrollPane page = NearRows.pageOf(node);
        if (page != null && page.getContent() != null) {
            page.applyCss();
            page.layout();
            scroll(page, page.getContent(), node);
        }
    }

    /** Brings what has the keyboard in sight once the page has been laid out; until then it has no place. */
    public static void bringFocus(ScrollPane page) {
        Scene scene = page.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    if (scene.equals(page.getScene()) && Focus.within(page)) {
                        bring(scene.getFocusOwner());
                    }
                }
            });
            Platform.requestNextPulse();
        }
    }

    private static void scroll(ScrollPane page, Node content, Node node) {
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = page.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = page.getVvalue() * hidden;
        if (place.getMinY() < top || place.getHeight() > seen) {
            page.setVvalue(place.getMinY() / hidden);
        } else if (place.getMaxY() > top + seen) {
            page.setVvalue((place.getMaxY() - seen) / hidden);
        }
    }
}
