package app.ukemi.journal.sample;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Precision;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and moments that are told as distances.
 *
 * @param now what hours and minutes count from, cut to the minute
 * @param day what days count from: the day of the mistake
 */
record SampleTimes(ZonedDateTime now, LocalDate day) {
    private static final Pattern DAY = Pattern.compile("([+-]\\d+)d(?: (Mon|Tue|Wed|Thu|Fri|Sat|Sun))?");
    private static final Pattern AGO = Pattern.compile("-(\\d+)([hm])");
    private static final Pattern MOMENT =
            Pattern.compile(DAY.pattern() + "(?: (?<time>\\d\\d:\\d\\d|\\d\\dh|month))?(?: (?<zone>\\w+/\\w+))?");
    private static final LocalTime NOON = LocalTime.NOON;

    static SampleTimes at(Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        return new SampleTimes(now, now.toLocalDate());
    }

    SampleTimes countedFrom(LocalDate other) {
        return new SampleTimes(now, other);
    }

    /** {@code -12d}, or {@code -12d Mon} for the Monday on that day or before it. */
    LocalDate day(SampleLine line, int field) {
        Matcher found = DAY.matcher(line.field(field));
        if (!found.matches()) {
            throw line.fault("says '" + line.field(field) + "', not a day such as -12d or -12d Mon");
        }
        return day(found);
    }

    private LocalDate day(Matcher found) {
        LocalDate exactly = day.plusDays(Integer.parseInt(found.group(1)));
        String weekday = found.group(2);
        return weekday == null ? exactly : exactly.with(TemporalAdjusters.previousOrSame(weekday(weekday)));
    }

    private static DayOfWeek weekday(String three) {
        return switch (three) {
            case "Mon" -> DayOfWeek.MONDAY;
            case "Tue" -> DayOfWeek.TUESDAY;
            case "Wed" -> DayOfWeek.WEDNESDAY;
            case "Thu" -> DayOfWeek.THURSDAY;
            case "Fri" -> DayOfWeek.FRIDAY;
            case "Sat" -> DayOfWeek.SATURDAY;
            default -> DayOfWeek.SUNDAY;
        };
    }

    /** {@code -31h}, {@code -12d 18:30}, {@code -12d 18h}, {@code -12d}, {@code -12d month}; a zone may follow. */
    Moment moment(SampleLine line, int field) {
        Matcher ago = AGO.matcher(line.field(field));
        if (ago.matches()) {
            return ago(ago);
        }
        Matcher found = MOMENT.matcher(line.field(field));
        if (!found.matches()) {
            throw line.fault("says '" + line.field(field) + "', not a moment such as -12d 18:30 or -31h");
        }
        return moment(found);
    }

    private Moment ago(Matcher found) {
        int count = Integer.parseInt(found.group(1));
        Duration before = found.group(2).equals("h") ? Duration.ofHours(count) : Duration.ofMinutes(count);
        return new Moment(now.toInstant().minus(before), now.getZone(), Precision.MINUTE);
    }

    private Moment moment(Matcher found) {
        String time = found.group("time") == null ? "" : found.group("time");
        ZoneId zone = found.group("zone") == null ? now.getZone() : ZoneId.of(found.group("zone"));
        Precision precision = precision(time);
        LocalTime clock = switch (precision) {
            case MINUTE -> LocalTime.parse(time);
            case HOUR -> LocalTime.of(Integer.parseInt(time.substring(0, 2)), 0);
            case DAY, MONTH -> NOON;
        };
        return new Moment(ZonedDateTime.of(day(found), clock, zone).toInstant(), zone, precision);
    }

    private static Precision precision(String time) {
        return switch (time) {
            case "" -> Precision.DAY;
            case "month" -> Precision.MONTH;
            default -> time.endsWith("h") ? Precision.HOUR : Precision.MINUTE;
        };
    }
}
