package app.ukemi.ui.journal;

import app.ukemi.domain.Summary;
import java.util.Objects;
import java.util.UUID;

/**
 * A mistake that was noticed on this day in an earlier year.
 *
 * @param lesson its lesson in one sentence; empty where it has none
 */
public record Memory(UUID mistake, String title, int year, String lesson) {

    public static Memory of(Summary summary, String lesson) {
        int year = Objects.requireNonNull(summary.moments().noticed()).local().getYear();
        return new Memory(summary.id(), summary.title(), year, lesson.strip());
    }
}
