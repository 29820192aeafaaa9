package app.ukemi.i18n;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** To which side of today a date leans of which not everything was said. */
enum Leaning {
    PAST,
    FUTURE;

    /** The 29th of February may be up to eight years away. */
    private static final int YEARS_TO_SEARCH = 8;

    LocalDate nearest(DayOfWeek day, LocalDate today) {
        return today.with(this == PAST ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day));
    }

    Optional<LocalDate> nearest(int month, int day, LocalDate today) {
        for (int away = 0; away <= YEARS_TO_SEARCH; away++) {
            Optional<LocalDate> date = date(today.getYear() + (this == PAST ? -away : away), month, day);
            if (date.isPresent() && onThisSide(date.get(), today)) {
                return date;
            }
        }
        return Optional.empty();
    }

    private boolean onThisSide(LocalDate date, LocalDate today) {
        return this == PAST ? !date.isAfter(today) : !date.isBefore(today);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
