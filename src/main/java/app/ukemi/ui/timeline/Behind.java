package app.ukemi.ui.timeline;

import javafx.scene.control.Control;
import javafx.scene.layout.Region;

/**
 * A list with something behind it, both as large as there is room. The list is laid out on its own: what changes in a
 * row that is scrolled into view does not have all that stands around the list laid out again.
 */
final class Behind extends Region {
    private final Region back;
    private final Control list;

    Behind(Region back, Control list) {
        this.back = back;
        this.list = list;
        list.setManaged(false);
        getChildren().setAll(back, list);
    }

    @Override
    protected void layoutChildren() {
        back.resizeRelocate(0, 0, getWidth(), getHeight());
        list.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return list.prefHeight(width);
    }
}
