package app.ukemi.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By when something is to be done, and how often that was put off. {@link app.ukemi.domain.rule.MovedDate} says
 * which change of the day counts.
 *
 * @param on the day; null while none is given
 * @param since the day on which it was given; null where nobody noted it, which was before today in any case
 * @param before the days that stood before it, the first one first
 */
public record Due(@Nullable LocalDate on, @Nullable LocalDate since, List<LocalDate> before) {

    /** No day yet. */
    public static final Due OPEN = new Due(null, null, List.of());

    public Due {
        before = List.copyOf(before);
    }

    /** A day of which nobody noted when it was given. */
    public static Due by(@Nullable LocalDate day) {
        return new Due(day, null, List.of());
    }

    /** The same past with another day, however that came about. */
    public Due withOn(@Nullable LocalDate next) {
        return new Due(next, since, before);
    }

    /** How often the day was put off, or brought forward. */
    public int moved() {
        return before.size();
    }
}
