package app.ukemi.domain.rule;

import app.ukemi.domain.rule.LagScale.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The names at the left of a chart of lags, none of which touches another: the two limits always, moved apart where
 * they are too close, and of the others those that have room.
 *
 * @param y where the line of the tick is, downwards
 * @param middle where the middle of its name is
 */
public record LagLabels(Tick tick, double y, double middle) {

    /** With where a tick stands, and how far apart two names have to be at least. */
    public static List<LagLabels> of(List<Tick> ticks, ToDoubleFunction<Tick> place, double apart) {
        List<LagLabels> shown = limits(ticks.stream().filter(Tick::limit).toList(), place, apart);
        for (Tick tick : ticks) {
            double y = place.applyAsDouble(tick);
            boolean free = shown.stream().allMatch(other -> Math.abs(other.middle - y) >= apart);
            if (!tick.limit() && free) {
                shown.add(new LagLabels(tick, y, y));
            }
        }
        return shown;
    }

    private static List<LagLabels> limits(List<Tick> limits, ToDoubleFunction<Tick> place, double apart) {
        double prompt = place.applyAsDouble(limits.getFirst());
        double slow = place.applyAsDouble(limits.getLast());
        double missing = Math.max(0, apart - (prompt - slow)) / 2;
        return new ArrayList<>(List.of(
                new LagLabels(limits.getFirst(), prompt, prompt + missing),
                new LagLabels(limits.getLast(), slow, slow - missing)));
    }
}
