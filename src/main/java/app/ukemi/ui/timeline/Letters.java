package app.ukemi.ui.timeline;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.Label;

/** Nothing to be seen: knows how large the letters around it are, for what is measured by them. */
final class Letters extends Label {
    private final ReadOnlyDoubleWrapper size = new ReadOnlyDoubleWrapper(getFont().getSize());

    Letters() {
        setManaged(false);
        setVisible(false);
        fontProperty().subscribe(font -> size.set(font.getSize()));
    }

    /** In pixels. */
    ReadOnlyDoubleProperty size() {
        return size.getReadOnlyProperty();
    }
}
