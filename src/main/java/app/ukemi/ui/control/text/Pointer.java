package app.ukemi.ui.control.text;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What the mouse does: set the caret, select letters, words and paragraphs, scroll. */
public final class Pointer {
    private final Manuscript manuscript;
    private final Page page;
    private final Strides strides;

    public Pointer(Manuscript manuscript, Page page) {
        this.manuscript = manuscript;
        this.page = page;
        strides = new Strides(manuscript);
    }

    public void listen(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            node.requestFocus();
            pressed(event);
            event.consume();
        });
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.isPrimaryButtonDown() && event.getClickCount() <= 1) {
                go(hit(event), true);
            }
            event.consume();
        });
        node.addEventHandler(ScrollEvent.SCROLL, event -> {
            // At the end of the text the window around it goes on scrolling.
            if (page.scrollable() > 0 && page.scrollBy(-event.getDeltaY()) != 0) {
                event.consume();
            }
        });
    }

    private void pressed(MouseEvent event) {
        Selection hit = hit(event);
        int at = hit.caret();
        if (event.getButton() == MouseButton.SECONDARY) {
            if (at < manuscript.selected().from() || at > manuscript.selected().to()) {
                go(hit, false);
            }
        } else if (event.getClickCount() == 2) {
            manuscript.select(strides.wordStart(at), strides.wordEnd(at));
        } else if (event.getClickCount() > 2) {
            manuscript.select(strides.paragraphStart(at), strides.paragraphEnd(at));
        } else {
            go(hit, event.isShiftDown());
        }
    }

    private void go(Selection target, boolean selecting) {
        int anchor = selecting ? manuscript.selected().anchor() : target.caret();
        manuscript.select(anchor, target.caret(), target.leading());
    }

    private Selection hit(MouseEvent event) {
        var point = page.sceneToLocal(event.getSceneX(), event.getSceneY());
        return page.hit(point.getX(), point.getY());
    }
}
