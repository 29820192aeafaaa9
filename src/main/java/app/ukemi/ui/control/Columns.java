package app.ukemi.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * The cells of one line of a table. Side by side each has a fixed share of the width, so that lines agree without
 * knowing of each other. Stacked they stand one below the other, each with its name before it.
 */
public final class Columns extends Pane {
    private static final double GAP = 4;

    private final ObservableList<Double> shares = FXCollections.observableArrayList();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final BooleanProperty stacked = new SimpleBooleanProperty();
    private final List<Node> cells = new ArrayList<>();
    /** Made when first stacked: most lines never are. */
    private final List<Label> labels = new ArrayList<>();

    public Columns() {
        getStyleClass().add("columns");
        stacked.addListener((_, _, now) -> label(now));
    }

    /** How much of the width each cell has, in relation to the others. */
    public ObservableList<Double> getShares() {
        return shares;
    }

    /** What stands before each cell when they are stacked. */
    public ObservableList<String> getNames() {
        return names;
    }

    public BooleanProperty stackedProperty() {
        return stacked;
    }

    private void label(boolean now) {
        if (now && labels.isEmpty()) {
            cells();
            names.forEach(name -> labels.add(label(name)));
            getChildren().addAll(labels);
        }
        labels.forEach(label -> label.setVisible(now));
        requestLayout();
    }

    private static Label label(String name) {
        var label = new Label(name);
        label.getStyleClass().add("column-name");
        return label;
    }

    private List<Node> cells() {
        if (cells.isEmpty()) {
            cells.addAll(getChildren());
        }
        return cells;
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
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? prefWidth(-1) : width;
        return stacked.get() ? stack(inner, false) : highest(inner);
    }

    @Override
    protected void layoutChildren() {
        if (stacked.get()) {
            stack(getWidth(), true);
        } else {
            spread(getWidth());
        }
    }

    private double highest(double width) {
        double highest = 0;
        for (int column = 0; column < cells().size(); column++) {
            highest = Math.max(highest, cells().get(column).prefHeight(share(column, width)));
        }
        return highest;
    }

    private void spread(double width) {
        double x = 0;
        for (int column = 0; column < cells().size(); column++) {
            double wide = share(column, width);
            Node cell = cells().get(column);
            cell.resizeRelocate(x, 0, wide, cell.prefHeight(wide));
            x += wide + GAP;
        }
    }

    private double share(int column, double width) {
        double whole = shares.stream().mapToDouble(each -> each).sum();
        double forCells = width - GAP * (cells().size() - 1);
        return snapSizeX(Math.max(0, forCells * shares.get(column) / whole - 1));
    }

    /** Goes down the stack, placing the cells or only measuring them, and tells how high it is. */
    private double stack(double width, boolean place) {
        double named = labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + 2 * GAP;
        double wide = Math.max(0, width - named);
        double y = 0;
        for (int row = 0; row < cells().size(); row++) {
            Node cell = cells().get(row);
            double high = cell.prefHeight(wide);
            if (place) {
                cell.resizeRelocate(named, y, wide, high);
                labels.get(row).resizeRelocate(0, y, named, labels.get(row).prefHeight(-1));
            }
            y += high + GAP;
        }
        return y;
    }
}
