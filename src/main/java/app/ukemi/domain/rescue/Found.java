package app.ukemi.domain.rescue;

/** How much of a mistake can be read in a damaged file. */
public enum Found {
    /** As far as can be told, all of it. */
    WHOLE,
    /** Its own row, but not everything that belongs to it. */
    CUT,
    /** Not its own row, but rows of it or words of it that stand elsewhere too. */
    REMAINS,
    /** No more than that it was there. */
    NAME,
    /** Nothing at all. */
    NOTHING
}
