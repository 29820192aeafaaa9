package app.ukemi.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of a fix plan that can be on it or not, in the order of the page. The title, the date and the
 * addressees are always there.
 */
public enum PlanPart {
    ADMISSION,
    /** Who was hurt, and how. */
    IMPACT,
    /** How quickly it was disclosed. */
    PACE,
    /** The three answers, and where it went wrong. */
    ANSWERS,
    SHORT_TERM,
    PERMANENT,
    /** Weighed and left. */
    ALTERNATIVES,
    /** Who was asked for a way out. */
    ADVICE,
    REVIEWS,
    FIRST_DRAFT,
    CONVERSATIONS,
    /** Everything else that was written: for oneself alone. */
    NOTES;

    /** Whether it is never on a plan to share. */
    public boolean isPrivate() {
        return this == FIRST_DRAFT || this == CONVERSATIONS || this == NOTES;
    }

    /** The parts that a version can have. */
    public static List<PlanPart> of(PlanVersion version) {
        return Stream.of(values())
                .filter(part -> version == PlanVersion.PRIVATE || !part.isPrivate())
                .toList();
    }
}
