package app.ukemi.domain;

/** Where a mistake stands as a whole. */
public enum Standing {
    IN_PROGRESS,
    FOLLOWING_THROUGH,
    CLOSED
}
