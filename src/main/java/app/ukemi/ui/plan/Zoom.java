package app.ukemi.ui.plan;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;

/** How large the page is shown: at a size of its own, or as large as there is room for. 1 is the size of the paper. */
public final class Zoom {
    /** Screen pixels to the point, where 96 of them make an inch. */
    public static final double ACTUAL = 96.0 / 72;
    /** Fitted to the width it is never smaller: below that the words are hard to read, so it is scrolled instead. */
    public static final double LEGIBLE = 0.65;

    private static final List<Double> STEPS =
            List.of(0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0);
    /** Steps nearer than this are taken for the same. */
    private static final double SAME = 0.005;

    private final ReadOnlyObjectWrapper<Fit> fit = new ReadOnlyObjectWrapper<>(Fit.WIDTH);
    private final DoubleProperty chosen = new SimpleDoubleProperty(1);
    private final ObjectProperty<Dimension2D> place = new SimpleObjectProperty<>(new Dimension2D(0, 0));
    private final ObjectProperty<Dimension2D> paper = new SimpleObjectProperty<>(new Dimension2D(1, 1));
    private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);

    /** What it is fitted to. */
    public enum Fit {
        WIDTH,
        PAGE,
        NOTHING
    }

    public Zoom() {
        fit.subscribe(this::measure);
        chosen.subscribe(this::measure);
        place.subscribe(this::measure);
        paper.subscribe(this::measure);
    }

    private void measure() {
        double wide = place.get().getWidth() / (paper.get().getWidth() * ACTUAL);
        double high = place.get().getHeight() / (paper.get().getHeight() * ACTUAL);
        factor.set(
                switch (fit.get()) {
                    case NOTHING -> chosen.get();
                    case WIDTH -> Math.clamp(wide, LEGIBLE, STEPS.getLast());
                    case PAGE -> Math.clamp(Math.min(wide, high), STEPS.getFirst(), STEPS.getLast());
                });
    }

    public void larger() {
        STEPS.stream().filter(step -> step > factor.get() + SAME).findFirst().ifPresent(this::choose);
    }

    public void smaller() {
        STEPS.reversed().stream().filter(step -> step < factor.get() - SAME).findFirst().ifPresent(this::choose);
    }

    private void choose(double step) {
        chosen.set(step);
        fit.set(Fit.NOTHING);
    }

    /** Fits the page to the width or to the whole of its place. */
    public void fit(Fit to) {
        fit.set(to);
    }

    public ReadOnlyObjectProperty<Fit> fit() {
        return fit.getReadOnlyProperty();
    }

    /** The room there is for the page, in screen pixels. */
    public ObjectProperty<Dimension2D> place() {
        return place;
    }

    /** The sides of the paper, in points. */
    public ObjectProperty<Dimension2D> paper() {
        return paper;
    }

    /** How large it is shown. */
    public ReadOnlyDoubleProperty factor() {
        return factor.getReadOnlyProperty();
    }
}
