package app.ukemi.domain.rule;

import app.ukemi.domain.Pace;
import java.util.List;
import java.util.Map;

/** One year of the timeline on one line. Places are shares of the year, 0 its first instant and 1 the next year's. */
public sealed interface YearStrip {
    int year();

    /** A year of few mistakes: a mark for each, the earliest first. */
    record Marks(int year, List<Mark> marks) implements YearStrip {}

    /** A year of many: its weeks as counts, the earliest first; weeks without a mistake are left out. */
    record Weeks(int year, List<Week> weeks) implements YearStrip {}

    /**
     * A mistake at the date it was noticed.
     *
     * @param at the place; in the middle of its span where it is coarse
     * @param level 0 on the line, more where earlier marks would be covered
     */
    record Mark(TimelineRow row, double at, int level) {}

    /**
     * Seven days from the year's first; the last week takes in the days that remain.
     *
     * @param counts how many were noticed in it of each pace, in the order of the paces
     */
    record Week(double from, double until, Map<Pace, Integer> counts) {

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
