package app.ukemi.ui.timeline;

import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.domain.rule.LagScale.Tick;
import app.ukemi.ui.Ui;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The scale above the rows, with the month that is in view at its left. Where names would overlap, some give way. */
final class ScaleHead extends Region {
    private static final PseudoClass LIMIT = PseudoClass.getPseudoClass("limit");
    private static final double APART = 0.1;
    private static final double HEIGHT = 1.8;

    private final Ui ui;
    private final ObservableDoubleValue letter;
    private final Label month = new Label();
    private final Label noticed = new Label();
    private final List<TickLabel> ticks = new ArrayList<>();

    /** A name with its place on the scale. */
    private record TickLabel(Tick tick, Label label) {}

    /** The pixels that a name takes. */
    private record Taken(double from, double until) {

        boolean overlaps(Taken other, double apart) {
            return from < other.until + apart && other.from < until + apart;
        }
    }

    /** With the size of a letter that the columns are measured by. */
    ScaleHead(Ui ui, ObservableDoubleValue letter) {
        this.ui = ui;
        this.letter = letter;
        getStyleClass().add("scale-head");
        month.getStyleClass().add("scale-month");
        noticed.getStyleClass().add("scale-noticed");
        noticed.setText(ui.text("timeline.noticed"));
        // Its room is always the same: another month must not have the whole card laid out.
        month.setManaged(false);
        getChildren().setAll(month, noticed);
    }

    void setMonth(String words) {
        month.setText(words);
    }

    /** Names the limits first, since they must not be the ones to give way. */
    void setLimits(PaceLimits limits) {
        ticks.clear();
        LagScale.USUAL.ticks(limits).stream()
                .sorted(Comparator.comparing(tick -> !tick.limit()))
                .forEach(tick -> ticks.add(new TickLabel(tick, label(tick))));
        getChildren().setAll(month, noticed);
        ticks.forEach(tick -> getChildren().add(tick.label()));
    }

    private Label label(Tick tick) {
        var label = new Label(ui.text(tick.unit(), "tick", tick.count()));
        label.getStyleClass().add("scale-tick");
        label.pseudoClassStateChanged(LIMIT, tick.limit());
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * letter.get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double em = letter.get();
        RowColumns columns = RowColumns.of(getWidth(), em);
        place(month, columns.date(), columns.before() - columns.date());
        List<Taken> taken = new ArrayList<>();
        noticed.setVisible(columns.drawn());
        center(noticed, columns.zero(), taken, em);
        for (TickLabel each : ticks) {
            each.label().setVisible(columns.drawn());
            center(each.label(), columns.after(LagScale.USUAL.position(each.tick().at())), taken, em);
        }
    }

    private void center(Label label, double at, List<Taken> taken, double em) {
        double width = label.prefWidth(-1);
        var wanted = new Taken(at - width / 2, at + width / 2);
        if (taken.stream().anyMatch(other -> other.overlaps(wanted, APART * em))) {
            label.setVisible(false);
            return;
        }
        taken.add(wanted);
        place(label, wanted.from(), width);
    }

    private void place(Label label, double x, double width) {
        double height = label.prefHeight(-1);
        label.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
    }
}
