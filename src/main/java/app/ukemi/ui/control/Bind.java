package app.ukemi.ui.control;

import java.util.Objects;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Binds a control to a part in both directions. A bidirectional binding holds neither side, so the control is made
 * to hold the part: both live exactly as long as the control is shown.
 */
public final class Bind {
    private Bind() {}

    public static void text(Node control, StringProperty text, Property<String> part) {
        text.bindBidirectional(part);
        hold(control, part);
    }

    public static <T extends @Nullable Object> void value(Node control, Property<T> value, Property<T> part) {
        value.bindBidirectional(part);
        hold(control, part);
    }

    /**
     * Follows what outlives a screen for as long as a node of it is shown. Without that, whatever is mapped from it or
     * listens to it would be held by it for good, and the screen with that.
     */
    public static <T extends @Nullable Object> ObservableValue<T> whileShown(Node control, ObservableValue<T> lasting) {
        return lasting.when(control.sceneProperty().map(Objects::nonNull));
    }

    /** Makes a node keep something alive. */
    public static void hold(Node control, Object what) {
        control.getProperties().put(what, what);
    }
}
