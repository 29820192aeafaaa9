package app.ukemi.domain.rule;

import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Pace;
import java.util.Map;

/**
 * How many mistakes were noticed in a quarter. What none were counted of is not in the maps.
 *
 * @param notSaid of how many it has not been said from whom those concerned heard first
 */
public record QuarterCounts(
        Quarter quarter, int all, Map<Pace, Integer> byPace, Map<HeardFirst, Integer> byHeard, int notSaid) {

    public QuarterCounts {
        byPace = Map.copyOf(byPace);
        byHeard = Map.copyOf(byHeard);
    }

    public int of(Pace pace) {
        return byPace.getOrDefault(pace, 0);
    }

    public int of(HeardFirst heard) {
        return byHeard.getOrDefault(heard, 0);
    }
}
