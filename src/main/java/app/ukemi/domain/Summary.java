package app.ukemi.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list or a timeline shows of a mistake: light enough to hold ten thousand of them.
 *
 * @param moments what its pace is rated from
 * @param after what came after the first disclosure
 * @param traits what mistakes can be told apart by
 * @param stand how far it has come
 * @param work its open actions and reviews
 */
public record Summary(
        UUID id,
        String title,
        PaceMoments moments,
        After after,
        Traits traits,
        Stand stand,
        Work work,
        @Nullable Instant trashedAt) {

    public @Nullable Severity severity() {
        return traits.severity();
    }

    public Set<Step> complete() {
        return stand.complete();
    }

    public Step next() {
        return stand.next();
    }

    public Standing standing() {
        return stand.standing();
    }

    /**
     * What came after the first disclosure.
     *
     * @param fullAccount the first full account given to somebody concerned; null while there was none
     * @param heardFirst whether those told first had it from me; null while that has not been said
     */
    public record After(@Nullable Moment fullAccount, FixedDate fixed, @Nullable HeardFirst heardFirst) {

        /** Nothing has come of it yet. */
        public static final After NOTHING = new After(null, new FixedDate.Unknown(), null);
    }

    /**
     * What mistakes can be told apart by.
     *
     * @param main where it went wrong above all; null while that has not been said
     */
    public record Traits(
            @Nullable Severity severity, List<String> tags, Set<WentWrong> wentWrong, @Nullable WentWrong main) {

        /** Nothing has been said. */
        public static final Traits NONE = new Traits(null, List.of(), Set.of(), null);

        public Traits {
            tags = List.copyOf(tags);
            wentWrong = Set.copyOf(wentWrong);
        }
    }

    /**
     * How far it has come.
     *
     * @param complete the steps that are complete
     * @param next the first step that is not complete; {@link Step#DISCLOSE} when all are
     */
    public record Stand(Set<Step> complete, Step next, Standing standing) {

        public Stand {
            complete = Set.copyOf(complete);
        }
    }

    /**
     * What is still to do.
     *
     * @param actions how many actions there are
     * @param open how many of them are open
     * @param dues the due dates of the open ones, earliest first; those without a date are not among them
     * @param reviewNext the earliest date of a review not yet answered
     * @param hurt who was hurt first and how, in the user's words; empty while not said
     */
    public record Work(
            int actions, int open, List<LocalDate> dues, @Nullable LocalDate reviewNext, String hurt) {

        public Work {
            dues = List.copyOf(dues);
        }

        /** How many open actions should have been done before today. */
        public int overdue(LocalDate today) {
            return (int) dues.stream().filter(due -> due.isBefore(today)).count();
        }
    }
}
