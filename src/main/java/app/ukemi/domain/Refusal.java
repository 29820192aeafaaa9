package app.ukemi.domain;

/** Why a file is not opened or made as a journal. Each has one sentence that says what it is, and one what to do. */
public enum Refusal {
    /** There is no such file. */
    MISSING,
    /** A new journal was to be made, and there is a file of that name. */
    ALREADY_THERE,
    /** The folder that it should lie in is not there. */
    NO_FOLDER,
    /** It is a folder. */
    FOLDER,
    /** This user may not read it. */
    NO_PERMISSION,
    /** It holds no byte at all. */
    EMPTY,
    /** It is no SQLite file. */
    NOT_A_DATABASE,
    /** It is an SQLite file of another program. */
    FOREIGN,
    /** A newer Ukemi made it. */
    NEWER,
    /** Its end is missing. */
    TRUNCATED,
    /** It is damaged inside. */
    DAMAGED,
    /** Another Ukemi has it open. */
    IN_USE,
    /** The disk has no room. */
    DISK_FULL,
    /** The file system said something else. */
    UNREADABLE
}
