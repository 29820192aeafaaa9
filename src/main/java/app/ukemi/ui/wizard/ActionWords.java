package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.ui.Ui;
import java.util.List;
import java.util.stream.Collectors;

/** What an action is called where it is only spoken of. */
final class ActionWords {
    private ActionWords() {}

    static String of(Ui ui, Action action) {
        return action.text().isBlank() ? ui.text("fix.action.unnamed") : action.text().strip();
    }

    static String of(Ui ui, List<Action> actions) {
        return actions.stream()
                .map(action -> ui.text("mistake.quoted", of(ui, action)))
                .collect(Collectors.joining(", "));
    }
}
