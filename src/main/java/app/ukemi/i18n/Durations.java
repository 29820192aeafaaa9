package app.ukemi.i18n;

import java.time.Duration;

/**
 * A length of time in few words: minutes below an hour, hours below 72, days below 60, months below 24, then years.
 * Cut, never rounded up, so that what is shown was really reached; a month is 30.44 days, the mean of the calendar.
 */
public final class Durations {
    private static final long HOURS_AT_MOST = 72;
    private static final long DAYS_AT_MOST = 60;
    private static final long MONTHS_AT_MOST = 24;
    private static final long MONTHS_OF_A_YEAR = 12;
    private static final Duration MEAN_MONTH = Duration.ofSeconds(2_629_746);

    private final Messages messages;

    public Durations(Messages messages) {
        this.messages = messages;
    }

    /** The words for a duration; its sign does not count. */
    public String inWords(Duration duration) {
        Duration length = duration.abs();
        long months = length.dividedBy(MEAN_MONTH);
        if (length.toMinutes() < 1) {
            return messages.text("duration.none");
        } else if (length.toHours() < 1) {
            return messages.text("duration.minutes", length.toMinutes());
        } else if (length.toHours() < HOURS_AT_MOST) {
            return messages.text("duration.hours", length.toHours());
        } else if (length.toDays() < DAYS_AT_MOST) {
            return messages.text("duration.days", length.toDays());
        } else if (months < MONTHS_AT_MOST) {
            return messages.text("duration.months", months);
        }
        return messages.text("duration.years", months / MONTHS_OF_A_YEAR);
    }
}
