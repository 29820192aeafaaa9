package app.ukemi.domain.rescue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came from where when a damaged journal was rescued.
 *
 * @param mistakes those that the file or the backup had; the worst off first, and of these the last begun first
 * @param backup when the backup was made that the rest was taken from; null where there is none that can be relied on
 */
public record RescueList(List<Rescued> mistakes, @Nullable Instant backup) {
    public RescueList {
        mistakes = mistakes.stream()
                .sorted(Comparator.comparing(Rescued::origin)
                        .reversed()
                        .thenComparing(Rescued::begun, Comparator.reverseOrder()))
                .toList();
    }

    public int count(Origin origin) {
        return (int) mistakes.stream().filter(each -> each.origin() == origin).count();
    }

    /** How many mistakes a journal made of it has. */
    public int saved() {
        return mistakes.size() - count(Origin.NEITHER);
    }

    /** How many can be read in the file alone, some of them perhaps not wholly. */
    public int readable() {
        return count(Origin.FILE) + count(Origin.BOTH) + count(Origin.PART);
    }
}
