package app.ukemi.i18n;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A length of time in few words: minutes below an hour, hours below 72, days below 60, months below 24, then years.
 * Cut, never rounded up, so that what is shown was really reached; a month is 30.44 days, the mean of the calendar.
 */
public final class Durations {
    private static final long HOURS_AT_MOST = 72;
    private static final long DAYS_AT_MOST = 60;
    private static final long MONTHS_AT_MOST = 24;
    private static final long MONTHS_OF_A_YEAR = 12;
    private static final long MEAN_MONTH_SECONDS = 2_629_746;

    private final Messages messages;
    /** A list of thousands names the same few hundred lengths again and again, while it is scrolled. */
    private final Map<Counted, String> named = new ConcurrentHashMap<>();

    public Durations(Messages messages) {
        this.messages = messages;
    }

    /** So many of a unit. */
    private record Counted(String unit, long many) {}

    /** The words for a duration; its sign does not count. */
    public String inWords(Duration duration) {
        Duration length = duration.abs();
        long months = length.toSeconds() / MEAN_MONTH_SECONDS;
        if (length.toMinutes() < 1) {
            return messages.text("duration.none");
        } else if (length.toHours() < 1) {
            return name("minutes", length.toMinutes());
        } else if (length.toHours() < HOURS_AT_MOST) {
            return name("hours", length.toHours());
        } else if (length.toDays() < DAYS_AT_MOST) {
            return name("days", length.toDays());
        } else if (months < MONTHS_AT_MOST) {
            return name("months", months);
        }
        return name("years", months / MONTHS_OF_A_YEAR);
    }

    private String name(String unit, long many) {
        return named.computeIfAbsent(new Counted(unit, many), counted -> messages.text("duration." + unit, many));
    }
}
