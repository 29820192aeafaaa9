package app.ukemi.ui.shell;

import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.text.Keys;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Letters that are typed while the window is there and its journal is still being opened. They begin the sentence of a
 * new mistake, as letters do that are typed in the list.
 */
final class EarlyKeys {
    private final EventHandler<KeyEvent> listener = this::typed;
    private final StringBuilder letters = new StringBuilder();
    private final Node place;

    /** Listens at a node, and puts the keyboard there. */
    EarlyKeys(Node place) {
        this.place = place;
        place.addEventHandler(KeyEvent.KEY_TYPED, listener);
        Focus.into(place);
    }

    private void typed(KeyEvent key) {
        letters.append(Keys.letter(key));
    }

    /** Ends it, and tells what was typed. */
    String take() {
        place.removeEventHandler(KeyEvent.KEY_TYPED, listener);
        return letters.toString();
    }
}
