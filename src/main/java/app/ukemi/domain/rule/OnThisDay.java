package app.ukemi.domain.rule;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Summary;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;

/**
 * Which mistakes were noticed on this day in an earlier year: by the date in the zone in which each was noticed, where
 * the day is known at all. One noticed on 29 February is remembered on 28 February in a year without that day. One in
 * the trash is left in peace, and so is one of which nobody concerned was told: that one is no memory yet.
 */
public final class OnThisDay {
    private OnThisDay() {}

    /** The latest year first. */
    public static List<Summary> of(List<Summary> summaries, LocalDate today) {
        return summaries.stream()
                .filter(summary -> summary.trashedAt() == null && isOver(summary) && isOn(summary, today))
                .sorted(Comparator.comparing(OnThisDay::day).reversed())
                .toList();
    }

    /** Whether it may be shown with this lesson: one that is still in progress has to have one. */
    public static boolean worth(Summary summary, String lesson) {
        return summary.standing() != Standing.IN_PROGRESS || Written.is(lesson);
    }

    /** One that is not the user's own has no clock that could still run. */
    private static boolean isOver(Summary summary) {
        return !summary.moments().mine() || summary.moments().told() != null;
    }

    private static boolean isOn(Summary summary, LocalDate today) {
        Moment noticed = summary.moments().noticed();
        if (noticed == null || noticed.precision() == Precision.MONTH) {
            return false;
        }
        LocalDate day = day(summary);
        return day.getYear() < today.getYear() && MonthDay.from(day).atYear(today.getYear()).equals(today);
    }

    private static LocalDate day(Summary summary) {
        Moment noticed = summary.moments().noticed();
        return noticed == null ? LocalDate.MIN : noticed.local().toLocalDate();
    }
}
