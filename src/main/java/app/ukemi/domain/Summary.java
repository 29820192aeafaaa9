package app.ukemi.domain;

import java.time.Instant;
import java.time.LocalDate;
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
     * @param dueFirst the earliest due date among the open ones
     * @param reviewNext the earliest date of a review not yet answered
     * @param hurt how the first of those concerned was hurt, in the user's words
     */
    public record Work(
            int actions, int open, @Nullable LocalDate dueFirst, @Nullable LocalDate reviewNext, String hurt) {}
}
