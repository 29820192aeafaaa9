package app.ukemi.ui.timeline;

import java.util.function.ToDoubleBiFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/** Two things beside each other, the first twice as wide; one below the other where the window is narrow. */
class Beside extends Pane {
    private static final double SHARE = 0.64;
    private static final double GAP = 0.9;
    /** In widths of a letter. */
    private static final double ROOM_FOR_BOTH = 50;

    private final Text letter = new Text();

    Beside() {
        letter.setVisible(false);
        letter.setManaged(false);
        getChildren().add(letter);
    }

    private double em() {
        return letter.getFont().getSize();
    }

    private double gap() {
        return Math.rint(GAP * em());
    }

    private Node first() {
        return getManagedChildren().getFirst();
    }

    private Node second() {
        return getManagedChildren().getLast();
    }

    private boolean beside(double width) {
        return width >= ROOM_FOR_BOTH * em();
    }

    private double firstWidth(double width) {
        return Math.rint(width * SHARE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width < 0 ? getWidth() : width, Node::minHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width < 0 ? getWidth() : width, Node::prefHeight);
    }

    /** The second one is never lower than it wants to be, for it is made of sentences. */
    private double height(double width, ToDoubleBiFunction<Node, Double> ofFirst) {
        if (!beside(width)) {
            return ofFirst.applyAsDouble(first(), width) + gap() + second().prefHeight(width);
        }
        double one = firstWidth(width);
        return Math.max(ofFirst.applyAsDouble(first(), one), second().prefHeight(width - gap() - one));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (beside(width)) {
            double one = firstWidth(width);
            first().resizeRelocate(0, 0, one, getHeight());
            second().resizeRelocate(one + gap(), 0, width - one - gap(), getHeight());
        } else {
            double below = second().prefHeight(width);
            first().resizeRelocate(0, 0, width, getHeight() - below - gap());
            second().resizeRelocate(0, getHeight() - below, width, below);
        }
    }
}
