package app.ukemi.ui.wizard;

/** Where the user goes from a mistake, and what is done on the way. */
public interface Leaving {

    /** Back to the list. */
    void toJournal();

    /** A step, a field or the room is left: what is typed is to be saved now. */
    void flush();
}
