package app.ukemi.print;

/** Why a page was not printed or saved. Each has one sentence. */
public enum PrintTrouble {
    /** The system knows no printer. */
    NO_PRINTER,
    /** The program that hands pages to the printing system is not installed. */
    NO_LPR,
    /** The printing system did not take the page. */
    REFUSED,
    DISK_FULL,
    /** The folder or its disk takes no writing. */
    READ_ONLY,
    NO_PERMISSION,
    /** The folder is not there. */
    NO_FOLDER,
    /** Something else. */
    OTHER
}
