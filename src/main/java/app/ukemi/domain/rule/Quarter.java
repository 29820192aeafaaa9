package app.ukemi.domain.rule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A quarter of a year: the first begins in January. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final int OF_A_YEAR = 4;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public Quarter next() {
        return number == OF_A_YEAR ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }
}
