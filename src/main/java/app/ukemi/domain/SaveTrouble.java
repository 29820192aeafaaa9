package app.ukemi.domain;

/** Why something could not be saved. Each has one sentence that says what happened and what to do. */
public enum SaveTrouble {
    /** The disk has no room. */
    DISK_FULL,
    /** The file, its folder or the whole disk takes no writing. */
    READ_ONLY,
    /** Somebody else is writing to it and did not finish in time. */
    BUSY,
    /** What is on disk is damaged. */
    DAMAGED,
    /** This user may not write there. */
    NO_PERMISSION,
    /** The file or its folder is no longer at its place. */
    GONE,
    /** A copy was to be saved over the journal that it is a copy of. */
    ITSELF,
    /** Somebody at another computer has taken it, and writes to it now. */
    TAKEN_OVER,
    /** Something else. */
    OTHER
}
