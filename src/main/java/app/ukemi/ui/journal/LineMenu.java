package app.ukemi.ui.journal;

import app.ukemi.ui.Ui;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** What can be done with a mistake without opening it. */
final class LineMenu extends ContextMenu {
    private final Supplier<@Nullable JournalLine> line;

    LineMenu(Ui ui, Supplier<@Nullable JournalLine> line, JournalController.Doors doors) {
        this.line = line;
        MenuItem open = item(ui.text("journal.open"), it -> doors.open(it.summary().id()));
        MenuItem disclose = item(
                ui.text("journal.disclose"), it -> doors.recordDisclosure(it.summary().id()));
        MenuItem trash = item(ui.text("journal.trash"), doors::trash);
        disclose.setDisable(doors.readOnly());
        trash.setDisable(doors.readOnly());
        getItems().addAll(open, disclose, trash);
    }

    private MenuItem item(String words, Consumer<JournalLine> act) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> {
            JournalLine present = line.get();
            if (present != null) {
                act.accept(present);
            }
        });
        return item;
    }
}
