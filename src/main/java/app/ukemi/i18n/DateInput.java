package app.ukemi.i18n;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a typed date: in the user's own format, and forgivingly in others, such as 20 Nov 2026, 20.11.2026, 20.11.,
 * 20.11.26, 2026-11-20, 11/20/2026 by the order of the locale, today, yesterday, or a weekday. Month names may be
 * those of the user's language or English ones.
 *
 * <p>A date without its year is the nearest one on the side that the field leans to: something that happened lies
 * in the past, something due in the future; today is either.
 */
public final class DateInput {
    private final Messages messages;
    private final Leaning leaning;
    private final List<DateTimeFormatter> own;
    private final Names<DayOfWeek> weekdays;
    private final DateWords words;

    private DateInput(Messages messages, Leaning leaning) {
        Locale locale = messages.locale();
        this.messages = messages;
        this.leaning = leaning;
        own = Stream.of(FormatStyle.MEDIUM, FormatStyle.LONG, FormatStyle.FULL)
                .map(style -> LocalPatterns.date(locale, style))
                .toList();
        weekdays = Names.ofWeekdays(locale);
        words = new DateWords(locale, leaning);
    }

    /** For what has happened. */
    public static DateInput past(Messages messages) {
        return new DateInput(messages, Leaning.PAST);
    }

    /** For what is to come. */
    public static DateInput future(Messages messages) {
        return new DateInput(messages, Leaning.FUTURE);
    }

    /** Never throws, whatever was typed. */
    public Typed<LocalDate> parse(String typed, LocalDate today) {
        return Typed.read(typed, () -> inOwnFormat(typed)
                .or(() -> named(Plain.of(typed), today))
                .or(() -> words.read(Plain.of(typed), today)));
    }

    private Optional<LocalDate> inOwnFormat(String typed) {
        return own.stream().flatMap(format -> date(typed.strip(), format).stream()).findFirst();
    }

    private static Optional<LocalDate> date(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> named(String plain, LocalDate today) {
        if (Plain.same(plain, messages.text("date.today"))) {
            return Optional.of(today);
        } else if (Plain.same(plain, messages.text("date.yesterday"))) {
            return Optional.of(today.minusDays(1));
        } else if (Plain.same(plain, messages.text("date.tomorrow"))) {
            return Optional.of(today.plusDays(1));
        }
        return weekdays.find(plain).map(day -> leaning.nearest(day, today));
    }
}
