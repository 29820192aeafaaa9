package app.ukemi.domain.rule;

import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many mistakes were noticed in each quarter, by pace and by whether those told first had it from me. Open and
 * unrated ones count too, so that a quarter tells how many there were. The quarter is that of the moment's own zone:
 * one noticed on New Year's Eve stays in the old year, wherever the journal is read.
 */
public final class Quarters {
    private Quarters() {}

    /** A mistake to be counted. */
    public record Entry(Moment noticed, Pace pace, @Nullable HeardFirst heard) {}

    /** Every quarter from the first with a mistake to the last with one, those without any between them as well. */
    public static List<QuarterCounts> of(List<Entry> entries) {
        var byQuarter = new TreeMap<Quarter, List<Entry>>();
        for (Entry entry : entries) {
            Quarter quarter = Quarter.of(entry.noticed().local().toLocalDate());
            byQuarter.computeIfAbsent(quarter, _ -> new ArrayList<>()).add(entry);
        }
        List<QuarterCounts> counts = new ArrayList<>();
        if (!byQuarter.isEmpty()) {
            Quarter end = byQuarter.lastKey().next();
            for (Quarter each = byQuarter.firstKey(); each.compareTo(end) < 0; each = each.next()) {
                counts.add(count(each, byQuarter.getOrDefault(each, List.of())));
            }
        }
        return counts;
    }

    private static QuarterCounts count(Quarter quarter, List<Entry> entries) {
        Map<Pace, Integer> byPace = new EnumMap<>(Pace.class);
        Map<HeardFirst, Integer> byHeard = new EnumMap<>(HeardFirst.class);
        int notSaid = 0;
        for (Entry entry : entries) {
            byPace.merge(entry.pace(), 1, Integer::sum);
            if (entry.heard() == null) {
                notSaid++;
            } else {
                byHeard.merge(entry.heard(), 1, Integer::sum);
            }
        }
        return new QuarterCounts(quarter, entries.size(), byPace, byHeard, notSaid);
    }
}
