package app.ukemi.ui.shell;

import app.ukemi.ui.control.text.Keys;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * Letters that are typed while the window is there and its journal is still being opened. They begin the sentence of a
 * new mistake, as letters do that are typed in the list.
 */
final class EarlyKeys {
    private final EventHandler<KeyEvent> listener = this::typed;
    private final StringBuilder letters = new StringBuilder();
    private final Subscription heard;
    private Subscription there = Subscription.EMPTY;

    /** Listens to the window that a node is in, or will be in. */
    EarlyKeys(Node place) {
        heard = place.sceneProperty().subscribe(this::listen);
    }

    private void listen(Scene scene) {
        there.unsubscribe();
        if (scene != null) {
            scene.addEventFilter(KeyEvent.ANY, listener);
            there = () -> scene.removeEventFilter(KeyEvent.ANY, listener);
        }
    }

    private void typed(KeyEvent key) {
        if (key.getEventType() == KeyEvent.KEY_TYPED) {
            letters.append(Keys.letter(key));
        } else if (key.getCode() == KeyCode.SPACE) {
            // It would press whatever button has the keyboard.
            key.consume();
        }
    }

    /** Ends it, and tells what was typed. */
    String take() {
        there.unsubscribe();
        heard.unsubscribe();
        return letters.toString();
    }
}
