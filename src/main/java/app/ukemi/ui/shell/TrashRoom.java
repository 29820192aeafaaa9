package app.ukemi.ui.shell;

import app.ukemi.journal.OldWords;
import app.ukemi.ui.Ui;
import app.ukemi.ui.journal.JournalLine;
import app.ukemi.ui.journal.TrashController;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/** The trash in the window. */
final class TrashRoom implements TrashController.Doors {
    private final Frame frame;
    private final Ui ui;

    TrashRoom(Frame frame) {
        this.frame = frame;
        ui = frame.ui();
    }

    void show() {
        frame.enterRefreshed(() -> {
            var controller = new TrashController(ui, frame.open().list(), this);
            Runnable refresh = () -> frame.open().refresh(controller::refresh);
            frame.show(Shown.of(Room.TRASH, controller, refresh));
        });
    }

    @Override
    public void restore(JournalLine line) {
        frame.open().trash().restore(line.summary().id(), frame::refresh);
    }

    @Override
    public void deleteForGood(JournalLine line) {
        String title = line.summary().title();
        sure(List.of(line.summary().id()), ui.text("trash.sure"), held -> ui.text("trash.sure.what", title, held));
    }

    @Override
    public void empty(List<JournalLine> lines) {
        int count = lines.size();
        sure(
                lines.stream().map(line -> line.summary().id()).toList(),
                ui.text("trash.sure-all", count),
                held -> ui.text("trash.sure-all.what", count, held));
    }

    /** The question says how many backups still hold it, so they are looked through first. */
    private void sure(List<UUID> mistakes, String question, UnaryOperator<String> what) {
        frame.open().outOfBackups().find(mistakes, frame.unlessLeft(found -> ask(mistakes, question, what, found)));
    }

    private void ask(List<UUID> mistakes, String question, UnaryOperator<String> what, OldWords.Found found) {
        var cancel = new ButtonType(ui.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var everywhere = new ButtonType(ui.text("trash.delete-everywhere"), ButtonData.OTHER);
        boolean held = !found.in().isEmpty() || found.unsure();
        var here = new ButtonType(ui.text(held ? "trash.delete-here" : "trash.delete"), ButtonData.OTHER);
        ButtonType answer = frame.dialogs()
                .ask(
                        question,
                        what.apply(held(found)),
                        held ? List.of(cancel, everywhere, here) : List.of(cancel, here))
                .orElse(cancel);
        if (!answer.equals(cancel)) {
            frame.undo().dismiss();
            frame.open().trash().deleteForGood(mistakes, answer.equals(everywhere), frame::refresh);
        }
    }

    private String held(OldWords.Found found) {
        String in = ui.text("old-words.in", found.in().size());
        return found.unsure() ? in + " " + ui.text("old-words.unsure") : in;
    }

    @Override
    public boolean readOnly() {
        return frame.readOnly();
    }
}
