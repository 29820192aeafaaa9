package app.ukemi.ui.shell;

import app.ukemi.journal.SaveState;
import app.ukemi.ui.Ui;
import javafx.beans.value.ObservableValue;

/** What became of the last change, in words for the status line. */
final class SaveWords {
    private final Ui ui;
    private final ObservableValue<SaveState> state;

    SaveWords(Ui ui, ObservableValue<SaveState> state) {
        this.ui = ui;
        this.state = state;
    }

    ObservableValue<String> words() {
        return state.map(this::of);
    }

    private String of(SaveState now) {
        return switch (now) {
            case SaveState.Idle() -> "";
            case SaveState.Saving() -> ui.text("save.saving");
            case SaveState.Saved(var at) -> ui.text("save.saved", ui.formats().clock(at));
            case SaveState.Failed(var why) -> ui.text("save.failed", ui.text(why));
        };
    }
}
