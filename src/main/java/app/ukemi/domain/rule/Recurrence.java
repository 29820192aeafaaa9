package app.ukemi.domain.rule;

import app.ukemi.domain.FixedDate;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Summary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whether a mistake that was made again happened after the one before it had been fixed: the one thing that says
 * whether fixes work (issue 5).
 *
 * <p>Each member of a group of the same mistake is held against the nearest earlier one, by when it happened, or was
 * noticed where that is not known. One counts as fixed on the day on which the last of its permanent actions was done
 * and none is open any more. It is <i>after</i> where all that the later one can have been lies behind that day in its
 * own zone, and <i>before</i> where all of it lies before that day, or where the fix is still to be done. On that
 * very day, with moments too coarse, or where no permanent action says when, it cannot be said.
 */
public final class Recurrence {
    private Recurrence() {}

    /** What one can say of a mistake that was made again. */
    public enum Verdict {
        AFTER_THE_FIX,
        BEFORE_THE_FIX,
        CANNOT_BE_SAID
    }

    /** A mistake made again, with the nearest earlier one of its group. */
    public record Again(Summary earlier, Summary later, Verdict verdict) {}

    /**
     * How many of those that were fixed were made again after it.
     *
     * @param fixed the mistakes of which every permanent action that was kept is done, whether in a group or not
     * @param again how many of these are the nearest earlier one of a mistake that happened after the fix
     */
    public record Figure(int again, int fixed) {}

    /**
     * Every mistake that was made again, by its id.
     *
     * @param groups which mistake is in which group; those that are not among the summaries do not count
     */
    public static Map<UUID, Again> of(Collection<Summary> summaries, Map<UUID, UUID> groups) {
        List<Summary> counted = summaries.stream()
                .filter(summary -> groups.containsKey(summary.id()) && summary.trashedAt() == null)
                .filter(summary -> when(summary).isPresent())
                .toList();
        Map<UUID, List<Summary>> members = inOrder(counted).stream()
                .collect(Collectors.groupingBy(summary -> groups.getOrDefault(summary.id(), summary.id())));
        Map<UUID, Again> all = new LinkedHashMap<>();
        for (List<Summary> group : members.values()) {
            for (int i = 1; i < group.size(); i++) {
                Summary later = group.get(i);
                all.put(later.id(), new Again(group.get(i - 1), later, verdict(group.get(i - 1), later)));
            }
        }
        return all;
    }

    /** When it was made: when it happened, else when it was noticed; nothing where neither is known. */
    public static Optional<Moment> when(Summary summary) {
        return Optional.ofNullable(summary.moments().happened())
                .or(() -> Optional.ofNullable(summary.moments().noticed()));
    }

    /** In the order in which they were made; those of which that is not known come last. */
    public static List<Summary> inOrder(Collection<Summary> summaries) {
        return summaries.stream().sorted(Comparator.comparing(Recurrence::start).thenComparing(Summary::id)).toList();
    }

    private static Instant start(Summary summary) {
        return when(summary).map(Moment::from).orElse(Instant.MAX);
    }

    static Verdict verdict(Summary earlier, Summary later) {
        Optional<Moment> made = when(later);
        return switch (earlier.after().fixed()) {
            case FixedDate.PlannedBy _ -> Verdict.BEFORE_THE_FIX;
            case FixedDate.Unknown _ -> Verdict.CANNOT_BE_SAID;
            case FixedDate.Fixed(LocalDate on) ->
                made.map(moment -> verdict(on, moment)).orElse(Verdict.CANNOT_BE_SAID);
        };
    }

    private static Verdict verdict(LocalDate fixed, Moment made) {
        LocalDate first = made.from().atZone(made.zone()).toLocalDate();
        LocalDate last = made.until().atZone(made.zone()).toLocalDate();
        if (first.isAfter(fixed)) {
            return Verdict.AFTER_THE_FIX;
        }
        return last.isBefore(fixed) ? Verdict.BEFORE_THE_FIX : Verdict.CANNOT_BE_SAID;
    }

    /** The one figure; those in the trash do not count. */
    public static Figure figure(Collection<Summary> summaries, Map<UUID, UUID> groups) {
        long fixed = summaries.stream()
                .filter(summary -> summary.trashedAt() == null && summary.after().fixed() instanceof FixedDate.Fixed)
                .count();
        long again = of(summaries, groups).values().stream()
                .filter(each -> each.verdict() == Verdict.AFTER_THE_FIX)
                .map(each -> each.earlier().id())
                .distinct()
                .count();
        return new Figure((int) again, (int) fixed);
    }
}
