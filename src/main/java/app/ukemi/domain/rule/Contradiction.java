package app.ukemi.domain.rule;

/** Moments that cannot all be right. Each is pointed out as a question; none of them blocks anything. */
public enum Contradiction {
    HAPPENED_IN_FUTURE,
    SUSPECTED_IN_FUTURE,
    NOTICED_IN_FUTURE,
    TOLD_IN_FUTURE,
    NOTICED_BEFORE_HAPPENED,
    NOTICED_BEFORE_SUSPECTED,
    TOLD_BEFORE_HAPPENED,
    /** Told before noticed, and not while suspecting it either. */
    TOLD_BEFORE_NOTICED
}
