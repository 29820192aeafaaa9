package app.ukemi.ui.wizard;

import app.ukemi.domain.Conversation;
import app.ukemi.domain.Suggestion;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.RowsBox;
import app.ukemi.ui.control.RowsModel;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Writing;
import java.util.List;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Step 2: guide others by your own failure. */
public final class Step2GuideController {
    private final Desk desk;
    private final Step2GuideModel model;
    private final Ui ui;
    private final RowsModel<Conversation> talks;
    private final Property<String> reason;
    private boolean asked;

    @FXML private VBox root;
    @FXML private RowsBox<Conversation> conversations;
    @FXML private Button openWhyNone;
    @FXML private VBox whyNoneBox;
    @FXML private Writing whyNone;
    @FXML private Writing cause;
    @FXML private RowsBox<Suggestion> suggestions;

    public Step2GuideController(Desk desk, Step2GuideModel model) {
        this.desk = desk;
        this.model = model;
        ui = desk.ui();
        talks = model.conversations();
        reason = model.whyNone();
        asked = !reason.getValue().isBlank();
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        conversations.show(new RowsBox.Setup<>(ui, talks, desk.undo(), "guide.conversation.one",
                row -> Views.of(new ConversationRowController(desk, row), ui)));
        talks.rows().addListener((_, _, now) -> talked(now));
        Bind.text(whyNone, whyNone.textProperty(), reason);
        Bind.text(cause, cause.textProperty(), model.cause());
        suggestions.show(new RowsBox.Setup<>(ui, model.suggestions(), desk.undo(), "guide.suggestion.one",
                row -> Views.of(new SuggestionRowController(desk, model, row), ui)));
        showWhyNone();
    }

    /** Who has talked is not asked why not; a reason once written stays in sight all the same. */
    private void talked(List<Conversation> now) {
        asked = !reason.getValue().isBlank() || asked && now.isEmpty();
        showWhyNone();
    }

    private void showWhyNone() {
        Shown.when(asked, whyNoneBox);
        Shown.when(!asked && talks.rows().getValue().isEmpty(), openWhyNone);
    }

    @FXML
    private void askWhyNone() {
        asked = true;
        showWhyNone();
        Focus.first(whyNone);
    }

    @FXML
    private void addConversation() {
        conversations.add(Conversation.blank(ui.newId()));
    }

    @FXML
    private void addSuggestion() {
        suggestions.add(Suggestion.blank(ui.newId()));
    }
}
