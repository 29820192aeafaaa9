package app.ukemi.domain.rule;

import app.ukemi.domain.Moment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Where a moment stands in its year, by the wall clock of its own zone.
 *
 * @param at the share of the year that had passed, 0 or more and less than 1
 */
public record YearPlace(int year, double at) implements Comparable<YearPlace> {

    /** The place of the day and time it was noticed; null where that has not been said. */
    public static @Nullable YearPlace of(TimelineRow row) {
        Moment noticed = row.summary().moments().noticed();
        return noticed == null ? null : of(noticed);
    }

    /** A coarse moment stands in the middle of its span. */
    static YearPlace of(Moment moment) {
        Duration half = Duration.between(moment.from(), moment.until()).dividedBy(2);
        return of(moment.from().plus(half).atZone(moment.zone()).toLocalDateTime());
    }

    private static YearPlace of(LocalDateTime local) {
        LocalDateTime start = local.toLocalDate().withDayOfYear(1).atStartOfDay();
        double passed = Duration.between(start.toInstant(ZoneOffset.UTC), local.toInstant(ZoneOffset.UTC)).toMillis();
        return new YearPlace(local.getYear(), passed / length(local.getYear()).toMillis());
    }

    /** The number of its week, from 0 to 51. */
    int week() {
        return Math.min((int) (at * Year.of(year).length() / YearStrips.DAYS_OF_A_WEEK), YearStrips.WEEKS - 1);
    }

    static Duration length(int year) {
        return Duration.ofDays(Year.of(year).length());
    }

    @Override
    public int compareTo(YearPlace other) {
        return year == other.year ? Double.compare(at, other.at) : Integer.compare(year, other.year);
    }
}
