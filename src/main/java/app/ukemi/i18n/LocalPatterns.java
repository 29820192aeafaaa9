package app.ukemi.i18n;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** A locale's own ways to write dates and times, with years in full, plain spaces and no leniency. */
final class LocalPatterns {
    private static final Pattern YEAR = Pattern.compile("y+");
    private static final Pattern ODD_SPACES = Pattern.compile("[\\p{Z}]+");

    private LocalPatterns() {}

    static DateTimeFormatter date(Locale locale, FormatStyle style) {
        String pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
        return formatter(YEAR.matcher(pattern).replaceAll("uuuu"), locale);
    }

    static DateTimeFormatter time(Locale locale, FormatStyle style) {
        String pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(null, style, IsoChronology.INSTANCE, locale);
        return formatter(pattern, locale);
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(ODD_SPACES.matcher(pattern).replaceAll(" "))
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
    }
}
