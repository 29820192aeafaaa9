package app.ukemi.i18n;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a typed time to the minute: in the user's own format, and as 9, 9:30, 0930, 9.30 pm, 21h30, 9h or 12 am.
 * A day has no 24:00; its end is 0:00 of the next.
 */
public final class TimeInput {
    private static final Pattern TIME = Pattern.compile(
            "(?<hour>\\p{Nd}{1,2})(?:(?: ?[:.,h] ?|(?<=\\p{Nd}{2}))(?<minute>\\p{Nd}{2})|(?<=\\p{Nd})h)?"
                    + " ?(?:(?<half>[ap])\\.? ?m\\.?|h|uhr)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_FIGURE = Pattern.compile("(\\p{Nd})(\\p{Nd}{2})(?!\\p{Nd}).*");
    private static final int HALF_DAY = 12;

    private final DateTimeFormatter own;

    public TimeInput(Locale locale) {
        own = LocalPatterns.time(locale, FormatStyle.SHORT);
    }

    /** Never throws, whatever was typed. */
    public Typed<LocalTime> parse(String typed) {
        return Typed.read(typed, () -> inOwnFormat(typed.strip()).or(() -> forgiving(Plain.of(typed))));
    }

    private Optional<LocalTime> inOwnFormat(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed, own));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> forgiving(String plain) {
        // 930 has one figure for the hour.
        Matcher time = TIME.matcher(SHORT_FIGURE.matcher(plain).matches() ? "0" + plain : plain);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group("hour"));
        String minute = time.group("minute");
        String half = time.group("half");
        if (half == null) {
            return time(hour, minute);
        }
        boolean onTheDial = hour >= 1 && hour <= HALF_DAY;
        int sinceMidnight = hour % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
        return onTheDial ? time(sinceMidnight, minute) : Optional.empty();
    }

    private static Optional<LocalTime> time(int hour, @Nullable String minute) {
        try {
            return Optional.of(LocalTime.of(hour, minute == null ? 0 : Integer.parseInt(minute)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
