package app.ukemi.domain.rule;

import app.ukemi.domain.WentWrong;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which kind of mistake is disclosed slowest: those of which the aim was wrong, the way, or which drifted off course.
 *
 * <p>A kind takes part from five rated mistakes on, and it takes two kinds to compare. A kind is called slowest only
 * when its median is certainly longer than each of the others, whatever the open and the coarse ones turn out to be.
 */
public final class KindPaces {
    /** How many rated mistakes of a kind it takes. */
    public static final int ENOUGH = 5;

    private final List<Kind> kinds = new ArrayList<>();

    private record Kind(WentWrong kind, Median median, int count) {}

    KindPaces(List<TrendPoint> rated) {
        Map<WentWrong, List<TrendPoint>> byKind = new EnumMap<>(WentWrong.class);
        rated.stream()
                .filter(point -> point.kind() != null)
                .forEach(point -> byKind.computeIfAbsent(
                                Objects.requireNonNull(point.kind()), _ -> new ArrayList<>())
                        .add(point));
        byKind.forEach((kind, points) -> {
            if (points.size() >= ENOUGH) {
                kinds.add(new Kind(kind, PaceTrend.median(points), points.size()));
            }
        });
    }

    TrendFinding finding() {
        if (kinds.size() < 2) {
            return new TrendFinding.KindsTooFew();
        }
        Kind slowest = kinds.stream()
                .max(Comparator.comparing(kind -> kind.median().least()))
                .orElseThrow();
        boolean certain = kinds.stream()
                .allMatch(kind -> kind.equals(slowest) || slowest.median().longerThan(kind.median()));
        return certain
                ? new TrendFinding.SlowestKind(slowest.kind(), slowest.median(), slowest.count())
                : new TrendFinding.NoSlowestKind();
    }
}
