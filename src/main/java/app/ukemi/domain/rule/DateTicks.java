package app.ukemi.domain.rule;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that a scale of time names: the first days of weeks, months or years, as close as there is room for.
 *
 * @param step what they count
 * @param days at least one where the two ends are not within one step of each other
 */
public record DateTicks(Grain step, List<LocalDate> days) {

    /** What is counted along a scale of time; each is called by it. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    private record Stride(Grain step, int count) {
        /** About how many of it there are between two days. */
        long between(LocalDate first, LocalDate last) {
            return unit().between(first, last) / count + 1;
        }

        private ChronoUnit unit() {
            return switch (step) {
                case DAY -> ChronoUnit.DAYS;
                case MONTH -> ChronoUnit.MONTHS;
                case YEAR -> ChronoUnit.YEARS;
            };
        }

        /** The last day on which one of it begins, not after the given day. */
        LocalDate begin(LocalDate day) {
            return switch (step) {
                case DAY -> day.minusDays(Math.floorMod(day.toEpochDay(), (long) count));
                case MONTH -> day.withDayOfMonth(1).minusMonths(Math.floorMod(day.getMonthValue() - 1, count));
                case YEAR -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), count));
            };
        }

        Period period() {
            return switch (step) {
                case DAY -> Period.ofDays(count);
                case MONTH -> Period.ofMonths(count);
                case YEAR -> Period.ofYears(count);
            };
        }
    }

    private static final List<Stride> STRIDES = List.of(
            new Stride(Grain.DAY, 1),
            new Stride(Grain.DAY, 7),
            new Stride(Grain.MONTH, 1),
            new Stride(Grain.MONTH, 3),
            new Stride(Grain.MONTH, 6),
            new Stride(Grain.YEAR, 1),
            new Stride(Grain.YEAR, 2),
            new Stride(Grain.YEAR, 5),
            new Stride(Grain.YEAR, 10),
            new Stride(Grain.YEAR, 50),
            new Stride(Grain.YEAR, 100),
            new Stride(Grain.YEAR, 1000));

    /** From one day to another, both inclusive, and not many more than the most there is room for. */
    public static DateTicks between(LocalDate first, LocalDate last, int most) {
        Stride stride = STRIDES.stream()
                .filter(each -> each.between(first, last) <= most)
                .findFirst()
                .orElse(STRIDES.getLast());
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = stride.begin(first); !day.isAfter(last); day = day.plus(stride.period())) {
            if (!day.isBefore(first)) {
                days.add(day);
            }
        }
        return new DateTicks(stride.step(), List.copyOf(days));
    }
}
