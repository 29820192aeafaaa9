package app.ukemi.i18n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date from its figures and words one by one, whatever stands between them. */
final class DateWords {
    private static final Pattern PIECE = Pattern.compile("\\p{Nd}+|[\\p{L}]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,/\\-–]*");
    /** Words that say nothing: English ordinals, and what some languages put between day, month and year. */
    private static final Set<String> FILLERS =
            Set.of("st", "nd", "rd", "th", "of", "the", "er", "de", "del", "den", "年", "月", "日");
    private static final int LONGEST = 60;

    private final DateOrder order;
    private final Leaning leaning;
    private final Names<Month> months;
    private final Names<DayOfWeek> weekdays;

    DateWords(Locale locale, Leaning leaning) {
        order = DateOrder.of(locale);
        this.leaning = leaning;
        months = Names.ofMonths(locale);
        weekdays = Names.ofWeekdays(locale);
    }

    Optional<LocalDate> read(String plain, LocalDate today) {
        if (plain.length() > LONGEST || !BETWEEN.matcher(PIECE.matcher(plain).replaceAll("")).matches()) {
            return Optional.empty();
        }
        List<String> figures = new ArrayList<>();
        Month month = null;
        for (Matcher piece = PIECE.matcher(plain); piece.find(); ) {
            String word = piece.group();
            if (Character.isDigit(word.codePointAt(0))) {
                figures.add(word);
            } else if (month == null && months.find(word).isPresent()) {
                month = months.find(word).get();
            } else if (!saysNothing(word)) {
                return Optional.empty();
            }
        }
        return new DateFigures(orderOf(plain), leaning, today).read(figures, month);
    }

    private boolean saysNothing(String word) {
        return FILLERS.contains(word.toLowerCase(Locale.ROOT)) || weekdays.find(word).isPresent();
    }

    /** Nobody puts the month first where dots stand between the figures. */
    private DateOrder orderOf(String plain) {
        return order == DateOrder.MONTH_DAY_YEAR && plain.indexOf('.') >= 0 ? DateOrder.DAY_MONTH_YEAR : order;
    }
}
