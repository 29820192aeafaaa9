package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.QuarterCounts;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the bars of the quarters stand. They are never so narrow that one could not be told from the next: where not
 * all have room, a part of them is shown.
 *
 * @param first the first quarter that is shown
 * @param shown how many are shown
 * @param most the count that the scale ends at
 */
record QuarterPlot(List<QuarterCounts> quarters, Area area, int first, int shown, int most) {
    private static final double NARROWEST = 0.95;
    private static final double WIDEST = 3.4;
    private static final double GAP = 0.28;
    private static final List<Integer> NICE = List.of(1, 2, 5, 10);
    private static final int LINES = 4;

    /** With the quarter at the left end asked for, as near as there are enough to the right of it. */
    static QuarterPlot of(List<QuarterCounts> quarters, Area area, int from) {
        int room = Math.max(1, (int) (area.width() / (NARROWEST * area.em())));
        int shown = Math.min(quarters.size(), room);
        int highest = quarters.stream().mapToInt(QuarterCounts::all).max().orElse(0);
        int step = step(highest);
        int most = Math.max(1, (highest + step - 1) / step) * step;
        return new QuarterPlot(quarters, area, Math.clamp(from, 0, quarters.size() - shown), shown, most);
    }

    /** The count between two lines of the scale. */
    int step() {
        return step(most);
    }

    private static int step(int highest) {
        int power = 1;
        while (true) {
            for (int nice : NICE) {
                if (nice * power * LINES >= highest) {
                    return nice * power;
                }
            }
            power *= NICE.getLast();
        }
    }

    private double pitch() {
        return Math.min(area.width() / Math.max(1, shown), WIDEST * area.em());
    }

    boolean isShown(int index) {
        return index >= first && index < first + shown;
    }

    double barLeft(int index) {
        return Math.rint(area.left() + (index - first) * pitch() + pitch() * GAP / 2);
    }

    double barWidth() {
        return Math.max(2, Math.rint(pitch() * (1 - GAP)));
    }

    double y(int count) {
        return Math.rint(area.y((double) count / most));
    }

    OptionalInt at(double x, double y) {
        int index = first + (int) Math.floor((x - area.left()) / pitch());
        boolean inside = x >= area.left() && isShown(index) && y >= area.top() && y <= area.bottom() + 2 * area.em();
        return inside ? OptionalInt.of(index) : OptionalInt.empty();
    }
}
