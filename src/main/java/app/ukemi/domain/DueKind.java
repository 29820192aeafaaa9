package app.ukemi.domain;

/** What is to be done with something that is still to do. */
public enum DueKind {
    /** An open action that limits the impact. */
    SHORT_TERM,
    /** An open action that corrects the cause. */
    PERMANENT,
    /** An open short-term action that a permanent one, which is done, was to make needless. */
    NEEDLESS,
    /** A review without an answer. */
    REVIEW,
    /** A permanent action that is done and of which nobody planned to look whether it worked. */
    UNPROVEN,
    /** Somebody who is still to be told. */
    DISCLOSURE
}
