package app.ukemi.ui.shell;

import app.ukemi.journal.Journal;
import app.ukemi.journal.JournalOpening;
import app.ukemi.journal.Journals;
import app.ukemi.journal.SaveState;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.settings.Preferences;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which journal is open in the window, and how it got there and goes. */
public final class Shell {
    private final Ui ui;
    private final Journals journals;
    private final Preferences preferences;
    private final Undo undo;
    private final ReadOnlyObjectWrapper<@Nullable OpenJournal> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<JournalOpening.@Nullable Refused> refused = new ReadOnlyObjectWrapper<>();

    public Shell(Ui ui, Journals journals, Preferences preferences) {
        this.ui = ui;
        this.journals = journals;
        this.preferences = preferences;
        undo = new Undo(ui.background());
    }
}
