package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.LagScale;
import app.ukemi.domain.rule.Thinning;
import app.ukemi.ui.timeline.TrendData.Dot;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where in a chart each mistake and each step of the line stands: lag upwards, the day of noticing to the right. */
final class TrendPlot {
    /** Up to so many marks have their full size. */
    private static final int FEW = 400;
    private static final double LARGE = 0.36;
    private static final double SMALL = 0.24;

    private final TrendData data;
    private final Area area;
    private final LagScale scale;
    private final Instant first;
    private final Duration length;

    TrendPlot(TrendData data, Area area) {
        this.data = data;
        this.area = area;
        scale = scale(data);
        first = data.dots().isEmpty() ? Instant.EPOCH : data.dots().getFirst().noticed();
        length = data.dots().isEmpty()
                ? Duration.ZERO
                : Duration.between(first, data.dots().getLast().noticed());
    }

    static LagScale scale(TrendData data) {
        return LagScale.reaching(data.dots().stream().map(TrendPlot::lag), data.limits());
    }

    /** The one duration that stands for a mistake; for an open one its age, the least that it can become. */
    static Duration lag(Dot dot) {
        return dot.row().rating().shown();
    }

    private boolean crowded() {
        return data.dots().size() > FEW;
    }

    double radius() {
        return area.em() * (crowded() ? SMALL : LARGE);
    }

    double x(Instant at) {
        if (length.isZero()) {
            return area.x(0.5);
        }
        return area.x((double) Duration.between(first, at).toMillis() / length.toMillis());
    }

    double y(Duration lag) {
        return area.y(scale.position(lag));
    }

    double x(Dot dot) {
        return x(dot.noticed());
    }

    double y(Dot dot) {
        return y(lag(dot));
    }

    /** The marks to be drawn: of those that would cover each other one, and in a crowd of those that would touch. */
    List<Dot> marks() {
        double side = radius() * (crowded() ? 2 : 0.5);
        return Thinning.of(data.dots(), side, dot -> new Thinning.Place(x(dot), y(dot), dot.pace()));
    }

    /** The mistake whose mark is nearest to a point, the later one of several; none where all are far. */
    OptionalInt nearest(double x, double y) {
        double reach = area.em();
        return IntStream.range(0, data.dots().size())
                .filter(index -> distance(index, x, y) <= reach)
                .boxed()
                .min(Comparator.comparingDouble((Integer index) -> distance(index, x, y))
                        .thenComparing(Comparator.reverseOrder()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private double distance(int index, double x, double y) {
        Dot dot = data.dots().get(index);
        return Math.hypot(x(dot) - x, y(dot) - y);
    }

    /** How many other mistakes have the very same place. */
    long others(Dot dot) {
        return data.dots().stream()
                        .filter(each -> Math.hypot(x(each) - x(dot), y(each) - y(dot)) < 1)
                        .count()
                - 1;
    }
}
