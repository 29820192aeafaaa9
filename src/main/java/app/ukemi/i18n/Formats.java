package app.ukemi.i18n;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Dates, times and durations as the user writes them: in the form of the locale, 12 or 24 hours, and in the zone
 * that the user is in. The year is named only where it is not that of today.
 */
public final class Formats {
    private final Messages messages;
    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;

    public Formats(Messages messages, ZoneId zone) {
        Locale locale = messages.locale();
        this.messages = messages;
        this.zone = zone;
        date = LocalPatterns.date(locale, FormatStyle.MEDIUM);
        time = LocalPatterns.time(locale, FormatStyle.SHORT);
        clock = LocalPatterns.time(locale, FormatStyle.MEDIUM);
        weekday = DateTimeFormatter.ofPattern("EEE", locale);
        day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        dayOfYear = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
        month = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
        shortMonth = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale);
    }

    public ZoneId zone() {
        return zone;
    }

    /** As in a date field: 20 Nov 2026. {@link DateInput} reads it back. */
    public String date(LocalDate on) {
        return date.format(on);
    }

    /** As in a time field: 14:05. {@link TimeInput} reads it back. */
    public String time(LocalTime at) {
        return time.format(at);
    }

    /** A time of the day with its seconds, for the status line: 14:05:12. */
    public String clock(Instant at) {
        return clock.format(at.atZone(zone));
    }

    /** A day in few letters: 22 Nov, or 22 Nov 2025. */
    public String day(LocalDate on, LocalDate today) {
        return (on.getYear() == today.getYear() ? day : dayOfYear).format(on);
    }

    /** A day with its weekday: Sun 22 Nov. */
    public String weekday(LocalDate on, LocalDate today) {
        return messages.text("date.weekday", weekday.format(on), day(on, today));
    }

    /** An instant in the user's zone: Sun 22 Nov, 14:05. */
    public String moment(Instant at, LocalDate today) {
        return moment(at.atZone(zone), today);
    }

    /** A moment in its own zone: Sun 22 Nov, 14:05. */
    public String moment(ZonedDateTime local, LocalDate today) {
        return messages.text("date.moment", weekday(local.toLocalDate(), today), time.format(local));
    }

    /** A month in full: November 2026. */
    public String month(LocalDate on) {
        return month.format(on);
    }

    /** A month in few letters: Nov 2026. */
    public String shortMonth(LocalDate on) {
        return shortMonth.format(on);
    }

    /** A time span of which the least and the most are known: 41 h, or about 2 d. */
    public String span(Duration least, Duration most) {
        return least.equals(most)
                ? duration(least)
                : messages.text("duration.about", duration(least.plus(most).dividedBy(2)));
    }

    /** A duration in few words: 25 min. */
    public String duration(Duration length) {
        return messages.durations().inWords(length);
    }
}
