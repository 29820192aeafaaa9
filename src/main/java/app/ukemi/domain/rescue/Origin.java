package app.ukemi.domain.rescue;

/** Where a mistake of a rescued journal comes from. */
public enum Origin {
    /** All of it was readable in the damaged file. */
    FILE,
    /** From the damaged file, and what was missing there from the backup. */
    BOTH,
    /** From the damaged file; something is missing there, and in the backup too. */
    PART,
    /** Nothing of it was readable in the damaged file; as the backup has it. */
    BACKUP,
    /** It was in the damaged file, and can be read neither there nor in the backup. */
    NEITHER
}
