package app.ukemi.ui.shell;

import app.ukemi.domain.SaveTrouble;
import app.ukemi.journal.SaveState;
import app.ukemi.ui.Ui;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/** Before a journal goes: all of it is saved, or the user says what is to become of the rest. */
final class Closing {
    private final Ui ui;
    private final Dialogs dialogs;
    private final Shell shell;

    Closing(Ui ui, Dialogs dialogs, Shell shell) {
        this.ui = ui;
        this.dialogs = dialogs;
        this.shell = shell;
    }

    boolean mayClose(OpenJournal journal) {
        shell.keepSentence(journal);
        while (journal.autosave().flushAndWait() instanceof SaveState.Failed(SaveTrouble why)) {
            Optional<Boolean> answer = ask(journal, why);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return true;
    }

    /** Whether to close; nothing where it is to be tried again. */
    private Optional<Boolean> ask(OpenJournal journal, SaveTrouble why) {
        var again = new ButtonType(ui.text("closing.again"), ButtonData.OK_DONE);
        var elsewhere = new ButtonType(ui.text("closing.elsewhere"), ButtonData.OTHER);
        var lose = new ButtonType(ui.text("closing.lose"), ButtonData.OTHER);
        var stay = new ButtonType(ui.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        ButtonType answer = dialogs.ask(
                        ui.text("closing.heading"),
                        ui.text("closing.what", ui.text(why)),
                        List.of(again, elsewhere, lose, stay))
                .orElse(stay);
        if (answer.equals(again)) {
            return Optional.empty();
        }
        if (answer.equals(elsewhere)) {
            return saveElsewhere(journal) ? Optional.of(true) : Optional.empty();
        }
        if (answer.equals(lose)) {
            journal.autosave().abandon();
            return Optional.of(true);
        }
        return Optional.of(false);
    }

    private boolean saveElsewhere(OpenJournal journal) {
        Optional<Path> target = JournalChooser.copy(dialogs.owner(), ui);
        if (target.isEmpty()) {
            return false;
        }
        Optional<SaveTrouble> trouble = shell.rescue(journal, target.get());
        trouble.ifPresent(why -> dialogs.say(ui.text("trouble.heading"), ui.text(why)));
        if (trouble.isEmpty()) {
            journal.autosave().abandon();
        }
        return trouble.isEmpty();
    }
}
