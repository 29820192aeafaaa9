package app.ukemi.ui.shell;

import app.ukemi.journal.SaveState;
import app.ukemi.journal.Trace;
import app.ukemi.ui.About;
import app.ukemi.ui.Ui;
import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/**
 * Says that something went wrong which nobody foresaw: that it did, until when everything is saved, and that one can
 * go on. The details for the makers name classes and lines of code, and hold no word of the journal.
 */
final class UnforeseenDialog {
    private final Ui ui;
    private boolean shown;

    UnforeseenDialog(Ui ui) {
        this.ui = ui;
    }

    /** Shows it, unless it is on the screen already: one error often brings others along. */
    void tell(Throwable error, Dialogs dialogs, @Nullable OpenJournal journal) {
        if (shown) {
            return;
        }
        shown = true;
        try {
            ask(error, dialogs, journal);
        } finally {
            shown = false;
        }
    }

    private void ask(Throwable error, Dialogs dialogs, @Nullable OpenJournal journal) {
        var go = new ButtonType(ui.text("unforeseen.continue"), ButtonData.OK_DONE);
        var copy = new ButtonType(ui.text("unforeseen.copy"), ButtonData.OTHER);
        boolean copied = dialogs.ask(ui.text("unforeseen.heading"), what(journal), List.of(go, copy))
                .filter(copy::equals)
                .isPresent();
        if (copied) {
            var content = new ClipboardContent();
            content.putString(details(error));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private String what(@Nullable OpenJournal journal) {
        if (journal == null) {
            return ui.text("unforeseen.what");
        }
        return switch (journal.saveState().get()) {
            case SaveState.Idle() -> ui.text("unforeseen.nothing-unsaved");
            case SaveState.Saved(var at) -> ui.text("unforeseen.saved", ui.formats().clock(at));
            case SaveState.Saving() -> ui.text("unforeseen.saving");
            case SaveState.Failed(var why) -> ui.text("unforeseen.unsaved", ui.text(why));
        };
    }

    /** What the makers need to know. */
    String details(Throwable error) {
        return "Ukemi %s, Java %s, %s %s%n%n%s".formatted(
                About.version(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Trace.of(error));
    }
}
