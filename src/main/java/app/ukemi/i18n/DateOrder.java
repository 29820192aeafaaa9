package app.ukemi.i18n;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** In which order a locale writes day, month and year in figures. */
enum DateOrder {
    DAY_MONTH_YEAR,
    MONTH_DAY_YEAR,
    YEAR_MONTH_DAY;

    static DateOrder of(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        if (pattern.indexOf('y') < pattern.indexOf('d')) {
            return YEAR_MONTH_DAY;
        }
        return pattern.indexOf('M') < pattern.indexOf('d') ? MONTH_DAY_YEAR : DAY_MONTH_YEAR;
    }
}
