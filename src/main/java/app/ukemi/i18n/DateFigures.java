package app.ukemi.i18n;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a date of one to three figures, and a month where it was named. */
record DateFigures(DateOrder order, Leaning leaning, LocalDate today) {
    private static final int LETTERS_OF_A_YEAR = 4;
    private static final int LETTERS_OF_ALL = 8;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    /** How far ahead a year of two figures may lie before it means the century before. */
    private static final int YEARS_AHEAD = 20;

    Optional<LocalDate> read(List<String> figures, @Nullable Month month) {
        if (figures.stream().anyMatch(figure -> figure.length() > LETTERS_OF_ALL)) {
            return Optional.empty();
        } else if (month != null) {
            return withMonth(figures, month);
        }
        return switch (figures.size()) {
            case 1 -> written(figures.getFirst());
            case 2 -> withoutYear(figures);
            case 3 -> whole(figures);
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> withMonth(List<String> figures, Month month) {
        return switch (figures.size()) {
            case 1 -> leaning.nearest(month.getValue(), number(figures, 0), today);
            case 2 -> figures.getFirst().length() == LETTERS_OF_A_YEAR
                    ? date(figures.get(0), month.getValue(), number(figures, 1))
                    : date(figures.get(1), month.getValue(), number(figures, 0));
            default -> Optional.empty();
        };
    }

    /** Year, month and day in one, such as 20261120. */
    private Optional<LocalDate> written(String figure) {
        return figure.length() != LETTERS_OF_ALL
                ? Optional.empty()
                : whole(List.of(figure.substring(0, 4), figure.substring(4, 6), figure.substring(6)));
    }

    private Optional<LocalDate> withoutYear(List<String> figures) {
        int first = number(figures, 0);
        int second = number(figures, 1);
        boolean dayFirst = order == DateOrder.DAY_MONTH_YEAR ? second <= MONTHS : first > MONTHS;
        return dayFirst ? leaning.nearest(second, first, today) : leaning.nearest(first, second, today);
    }

    private Optional<LocalDate> whole(List<String> figures) {
        int first = number(figures, 0);
        int second = number(figures, 1);
        if (figures.getFirst().length() == LETTERS_OF_A_YEAR
                || (order == DateOrder.YEAR_MONTH_DAY && figures.getLast().length() != LETTERS_OF_A_YEAR)) {
            return date(figures.getFirst(), second, number(figures, 2));
        }
        boolean dayFirst = order == DateOrder.MONTH_DAY_YEAR ? first > MONTHS : second <= MONTHS;
        return dayFirst ? date(figures.getLast(), second, first) : date(figures.getLast(), first, second);
    }

    private Optional<LocalDate> date(String year, int month, int day) {
        int number = Integer.parseInt(year);
        return switch (year.length()) {
            case LETTERS_OF_A_YEAR -> Leaning.date(number, month, day);
            case 2 -> Leaning.date(inCentury(number), month, day);
            default -> Optional.empty();
        };
    }

    private int inCentury(int year) {
        int full = today.getYear() / CENTURY * CENTURY + year;
        return full > today.getYear() + YEARS_AHEAD ? full - CENTURY : full;
    }

    private static int number(List<String> figures, int index) {
        return Integer.parseInt(figures.get(index));
    }
}
