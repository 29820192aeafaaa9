package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.Median;
import app.ukemi.domain.rule.Median.Known;
import app.ukemi.domain.rule.TrendStep;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The stepped line of the median: whole where it is known, broken where open ones can still make it grow. */
final class TrendLine {
    private final List<PathElement> known = new ArrayList<>();
    private final List<PathElement> growing = new ArrayList<>();

    /** A step of the line, in pixels. */
    private record Tread(double from, double until, double y, boolean canGrow) {}

    TrendLine(TrendPlot plot, List<TrendStep> steps) {
        double before = Double.NaN;
        boolean beforeGrew = false;
        for (Tread tread : treads(plot, steps)) {
            List<PathElement> line = tread.canGrow() ? growing : known;
            if (Double.isNaN(before) || tread.canGrow() != beforeGrew) {
                line.add(new MoveTo(tread.from(), Double.isNaN(before) ? tread.y() : before));
            }
            line.add(new LineTo(tread.from(), tread.y()));
            line.add(new LineTo(tread.until(), tread.y()));
            before = tread.y();
            beforeGrew = tread.canGrow();
        }
    }

    /** Of steps that are closer than a mark is wide only the last is seen, or ten thousand would be one black band. */
    private static List<Tread> treads(TrendPlot plot, List<TrendStep> steps) {
        List<Tread> treads = new ArrayList<>();
        double from = steps.isEmpty() ? 0 : Math.rint(plot.x(steps.getFirst().from()));
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i + 1 == steps.size();
            double next = Math.rint(last ? plot.x(steps.get(i).from()) : plot.x(steps.get(i + 1).from()));
            double until = last ? Math.max(next, from) + plot.radius() : next;
            if (until - from >= plot.radius()) {
                Median median = steps.get(i).median();
                treads.add(new Tread(
                        from, until, Math.rint(plot.y(median.value())), median.known() == Known.AT_LEAST));
                from = until;
            }
        }
        return treads;
    }

    List<PathElement> known() {
        return known;
    }

    List<PathElement> growing() {
        return growing;
    }
}
