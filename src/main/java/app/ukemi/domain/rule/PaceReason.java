package app.ukemi.domain.rule;

/**
 * Why a pace is what it is. Each has two texts: a flag for lists, filled with {@link Rating#shown()} and the pace,
 * and for those that could not be rated a question to the user.
 */
public enum PaceReason {
    /** The lag is known to the minute. */
    MEASURED,
    /** The lag is known coarsely, yet all that it can have been means the same pace. */
    MEASURED_COARSELY,
    /** Somebody was told while the user only suspected it: before I was certain. */
    WHILE_SUSPECTING,
    /** Nobody concerned has been told. */
    STILL_OPEN,
    /** The moments are too coarse to tell one pace from the next. */
    COARSE,
    /** When it was noticed has not been said. */
    NOT_NOTICED,
    NOTICED_BEFORE_HAPPENED,
    TOLD_BEFORE_HAPPENED,
    TOLD_BEFORE_NOTICED,
    IN_THE_FUTURE,
    /** The user contributed nothing. */
    NOT_MINE
}
