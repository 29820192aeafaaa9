package app.ukemi.print;

/** Why a page was not printed. Each has one sentence. */
public enum PrintTrouble {
    /** The system knows no printer. */
    NO_PRINTER,
    /** The program that hands pages to the printing system is not installed. */
    NO_LPR,
    /** The printing system did not take the page. */
    REFUSED,
    /** Something else. */
    OTHER
}
