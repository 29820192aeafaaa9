package app.ukemi.domain.rule;

import app.ukemi.domain.DueThing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How near something to do is. The week ends with its last day where the user lives, such as Sunday in Germany or
 * Saturday in the United States; on that day "this week" is today alone.
 */
public enum DueGroup {
    OVERDUE,
    THIS_WEEK,
    LATER,
    NO_DATE;

    /** Where it belongs today, with the day on which a week begins. */
    public static DueGroup of(DueThing thing, LocalDate today, DayOfWeek weekBegins) {
        LocalDate due = thing.due();
        if (due == null) {
            return NO_DATE;
        }
        if (thing.overdue(today)) {
            return OVERDUE;
        }
        LocalDate nextWeek = today.with(TemporalAdjusters.next(weekBegins));
        return due.isBefore(nextWeek) ? THIS_WEEK : LATER;
    }
}
