package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Suggestion;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PersonField;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Writing;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One idea to avoid a repeat and whose it is. One click makes it an action; then the row says so. */
public final class SuggestionRowController {
    private final Desk desk;
    private final Step2GuideModel model;
    private final Editing<Suggestion> row;
    private final ChangeListener<Mistake> follow = (_, _, _) -> refresh();

    @FXML private VBox root;
    @FXML private Writing idea;
    @FXML private PersonField giver;
    @FXML private Button makeAction;
    @FXML private Label isAction;

    public SuggestionRowController(Desk desk, Step2GuideModel model, Editing<Suggestion> row) {
        this.desk = desk;
        this.model = model;
        this.row = row;
    }

    @FXML
    private void initialize() {
        Ui ui = desk.ui();
        Bind.hold(root, this);
        Bind.text(idea, idea.textProperty(), row.part(Suggestion::idea, Suggestion::withIdea));
        giver.use(ui, desk.offers(), ui.text("guide.suggestion.giver"));
        Bind.value(giver, giver.valueProperty(), row.part(Suggestion::giver, Suggestion::withGiver));
        model.mistake().value().addListener(new WeakChangeListener<>(follow));
        row.value().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void refresh() {
        boolean made = model.isAction(row.get());
        Shown.when(made, isAction);
        Shown.when(!made, makeAction);
        makeAction.setDisable(desk.readOnly() || row.get().idea().isBlank());
    }

    @FXML
    private void makeAction() {
        model.makeAction(row.get(), desk.ui().newId());
        idea.requestFocus();
    }
}
