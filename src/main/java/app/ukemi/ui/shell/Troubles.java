package app.ukemi.ui.shell;

import app.ukemi.domain.rescue.Origin;
import app.ukemi.domain.rescue.RescueList;
import app.ukemi.journal.JournalOpening.Refused;
import app.ukemi.ui.Ui;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/** Tells the user of a trouble: what it is in one sentence, and what to do. */
final class Troubles {
    private final Ui ui;
    private final Dialogs dialogs;
    private final Consumer<Path> rescue;

    /** With what rescues a damaged journal. */
    Troubles(Ui ui, Dialogs dialogs, Consumer<Path> rescue) {
        this.ui = ui;
        this.dialogs = dialogs;
        this.rescue = rescue;
    }

    void tell(Trouble trouble) {
        switch (trouble) {
            case Trouble.NotOpened(Refused why) ->
                dialogs.say(
                        ui.text(why.why(), "what"),
                        ui.text("refused.todo", ui.text(why.why(), "todo", why.holder()), why.path()));
            case Trouble.Rescuable(Refused why, RescueList list) -> offer(why, list);
            case Trouble.NotRescued(var why) -> dialogs.say(ui.text("rescue.failed"), ui.text(why, "export"));
            case Trouble.NotDone(var why) -> dialogs.say(ui.text("trouble.heading"), ui.text(why));
        }
    }

    private void offer(Refused refused, RescueList list) {
        var begin = new ButtonType(ui.text("rescue.begin"), ButtonData.OK_DONE);
        var leave = new ButtonType(ui.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        String what = ui.text(refused.why(), "what");
        int whole = list.count(Origin.FILE);
        String sentence = ui.text(
                "rescue.refused", whole, list.mistakes().size(), list.saved(), Folder.shortened(refused.path()));
        if (dialogs.ask(what, sentence, List.of(begin, leave)).filter(begin::equals).isPresent()) {
            rescue.accept(refused.path());
        }
    }
}
