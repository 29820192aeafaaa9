package app.ukemi.domain.rule;

import app.ukemi.domain.Pace;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The years of the timeline, each on one line (issue 3, Overview). Marks that would overlap are stacked; a year of
 * more than {@link #MOST_MARKS} shows its weeks as counts. Years without a mistake are left out, and so are mistakes
 * that do not say when they were noticed.
 */
public final class YearStrips {
    /** So many marks can still be told apart. */
    public static final int MOST_MARKS = 60;

    static final int WEEKS = 52;
    static final int DAYS_OF_A_WEEK = 7;

    private YearStrips() {}

    private record Placed(TimelineRow row, YearPlace place) {}

    /**
     * The strips, the earliest year first.
     *
     * @param markWidth how much of a year a mark covers: less than that apart, two overlap
     */
    public static List<YearStrip> of(List<TimelineRow> rows, double markWidth) {
        SortedMap<Integer, List<Placed>> years = new TreeMap<>();
        for (TimelineRow row : rows) {
            YearPlace place = YearPlace.of(row);
            if (place != null) {
                years.computeIfAbsent(place.year(), _ -> new ArrayList<>()).add(new Placed(row, place));
            }
        }
        return years.entrySet().stream()
                .map(year -> strip(year.getKey(), year.getValue(), markWidth))
                .toList();
    }

    private static YearStrip strip(int year, List<Placed> placed, double markWidth) {
        return placed.size() > MOST_MARKS
                ? new YearStrip.Weeks(year, weeks(year, placed))
                : new YearStrip.Marks(year, marks(placed, markWidth));
    }

    /** Each on the lowest level on which the one before leaves it room. */
    private static List<YearStrip.Mark> marks(List<Placed> placed, double markWidth) {
        List<Double> ends = new ArrayList<>();
        List<YearStrip.Mark> marks = new ArrayList<>();
        for (Placed each : placed.stream().sorted(Comparator.comparing(Placed::place)).toList()) {
            double at = each.place().at();
            int level = 0;
            while (level < ends.size() && ends.get(level) > at) {
                level++;
            }
            if (level == ends.size()) {
                ends.add(0.0);
            }
            ends.set(level, at + markWidth);
            marks.add(new YearStrip.Mark(each.row(), at, level));
        }
        return List.copyOf(marks);
    }

    private static List<YearStrip.Week> weeks(int year, List<Placed> placed) {
        SortedMap<Integer, Map<Pace, Integer>> counts = new TreeMap<>();
        for (Placed each : placed) {
            counts.computeIfAbsent(each.place().week(), _ -> new EnumMap<>(Pace.class))
                    .merge(each.row().rating().pace(), 1, Integer::sum);
        }
        double week = (double) DAYS_OF_A_WEEK / Year.of(year).length();
        return counts.entrySet().stream()
                .map(entry -> new YearStrip.Week(
                        entry.getKey() * week,
                        entry.getKey() == WEEKS - 1 ? 1 : (entry.getKey() + 1) * week,
                        Collections.unmodifiableMap(entry.getValue())))
                .toList();
    }
}
