package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.rule.Contradictions;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Editing;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What does not fit together, as questions. They block nothing. */
final class Questions extends VBox {
    private final Ui ui;

    Questions(Ui ui, Editing<Mistake> mistake) {
        this.ui = ui;
        ChangeListener<Mistake> follow = (_, _, now) -> show(now);
        Bind.hold(this, follow);
        mistake.value().addListener(new WeakChangeListener<>(follow));
        show(mistake.get());
    }

    private void show(Mistake mistake) {
        getChildren().setAll(Contradictions.of(mistake, ui.now()).stream()
                .map(contradiction -> question(ui.text(contradiction)))
                .toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private static Label question(String text) {
        var question = new Label(text);
        question.getStyleClass().add("hint");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        return question;
    }
}
