package app.ukemi.background;

/** A queue of work of which one piece runs after the other. Lanes run beside each other. */
public enum Lane {
    /** All writing to the journal: one writer keeps the order of the keystrokes. */
    WRITE,
    /** Reading, so that a list never waits for a save. */
    READ,
    /** Backups, which may take long and must hold up neither of the two. */
    KEEP,
    /** Pages: setting, drawing, saving and printing them. A slow printer keeps no list waiting. */
    PAGE
}
