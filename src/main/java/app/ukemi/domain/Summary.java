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
 * @param complete the steps that are complete
 * @param next the first step that is not complete; {@link Step#DISCLOSE} when all are
 * @param work its open actions and reviews
 */
public record Summary(
        UUID id,
        String title,
        PaceMoments moments,
        @Nullable Severity severity,
        Set<Step> complete,
        Step next,
        Standing standing,
        Work work,
        @Nullable Instant trashedAt) {

    public Summary {
        complete = Set.copyOf(complete);
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
