package app.ukemi.domain.search;

/** What can stand before a colon in a search. */
public enum Operator {
    /** Mistakes that bear the tag. */
    TAG,
    /** Mistakes of that pace. */
    PACE,
    /** Mistakes noticed in that year. */
    YEAR,
    /** Only what is written in that step. */
    STEP
}
