package app.ukemi.domain.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Leaves out marks that would cover others of the same look, so that ten thousand cost what is seen of them. */
public final class Thinning {
    private Thinning() {}

    /** Where a mark stands, and how it looks. */
    public record Place(double x, double y, Enum<?> look) {}

    private record Cell(long column, long row, Enum<?> look) {}

    /** One mark of each look for each square of this side; which one, the order says. */
    public static <T> List<T> of(List<T> marks, double side, Function<T, Place> place) {
        Set<Cell> taken = new HashSet<>();
        List<T> kept = new ArrayList<>();
        for (T mark : marks) {
            Place at = place.apply(mark);
            var cell = new Cell((long) Math.floor(at.x() / side), (long) Math.floor(at.y() / side), at.look());
            if (taken.add(cell)) {
                kept.add(mark);
            }
        }
        return kept;
    }
}
