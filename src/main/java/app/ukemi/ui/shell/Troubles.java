package app.ukemi.ui.shell;

import app.ukemi.journal.JournalOpening.Refused;
import app.ukemi.ui.Ui;

/** Tells the user of a trouble: what it is in one sentence, and what to do. */
final class Troubles {
    private final Ui ui;
    private final Dialogs dialogs;

    Troubles(Ui ui, Dialogs dialogs) {
        this.ui = ui;
        this.dialogs = dialogs;
    }

    void tell(Shell.Trouble trouble) {
        switch (trouble) {
            case Shell.Trouble.NotOpened(Refused why) ->
                dialogs.say(
                        ui.text(why.why(), "what"),
                        ui.text("refused.todo", ui.text(why.why(), "todo", why.holder()), why.path()));
            case Shell.Trouble.NotDone(var why) -> dialogs.say(ui.text("trouble.heading"), ui.text(why));
        }
    }
}
