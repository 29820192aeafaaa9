package app.ukemi.ui.shell;

import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.rescue.RescueList;
import app.ukemi.journal.JournalOpening;

/** Something the user must read before going on. */
public sealed interface Trouble {
    /** A file was not opened. */
    record NotOpened(JournalOpening.Refused why) implements Trouble {}

    /** A damaged file was not opened, of which something can be rescued. */
    record Rescuable(JournalOpening.Refused why, RescueList list) implements Trouble {}

    /** Nothing was rescued. */
    record NotRescued(SaveTrouble why) implements Trouble {}

    /** The open journal could not be read or changed. */
    record NotDone(SaveTrouble why) implements Trouble {}
}
