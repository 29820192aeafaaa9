package app.ukemi.ui.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Ctrl with plus, minus and zero, wherever the keyboard is in the window, as long as the page is shown in it. */
final class ZoomKeys {
    private final Map<KeyCombination, Runnable> keys = new HashMap<>();

    ZoomKeys(Zoom zoom) {
        put(zoom::larger, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
        put(zoom::smaller, KeyCode.MINUS, KeyCode.SUBTRACT);
        put(() -> zoom.fit(Zoom.Fit.WIDTH), KeyCode.DIGIT0, KeyCode.NUMPAD0);
    }

    /** On many keyboards the plus is reached with Shift. */
    private void put(Runnable act, KeyCode... codes) {
        for (KeyCode code : List.of(codes)) {
            keys.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY), act);
        }
    }

    void attach(Node room) {
        room.sceneProperty().addListener((_, before, now) -> {
            detach(before);
            if (now != null) {
                now.getAccelerators().putAll(keys);
            }
        });
    }

    private void detach(@Nullable Scene scene) {
        if (scene != null) {
            scene.getAccelerators().keySet().removeAll(keys.keySet());
        }
    }
}
