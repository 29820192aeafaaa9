package app.ukemi.ui.wizard;

import app.ukemi.domain.Affected;
import app.ukemi.domain.Conversation;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Choice;
import app.ukemi.ui.control.DateField;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PersonField;
import app.ukemi.ui.control.Writing;
import java.util.List;
import javafx.fxml.FXML;

/** One talk: with whom, when, how they were affected, and what was said. */
public final class ConversationRowController {
    private final Desk desk;
    private final Editing<Conversation> row;

    @FXML private PersonField who;
    @FXML private DateField on;
    @FXML private Choice<Affected> affected;
    @FXML private Writing said;

    public ConversationRowController(Desk desk, Editing<Conversation> row) {
        this.desk = desk;
        this.row = row;
    }

    @FXML
    private void initialize() {
        Ui ui = desk.ui();
        who.use(ui, desk.offers(), ui.text("guide.conversation.with"));
        Bind.value(who, who.valueProperty(), row.part(Conversation::with, Conversation::withWith));
        on.use(ui, ui.text("guide.conversation.on"));
        Bind.value(on, on.valueProperty(), row.part(Conversation::on, Conversation::withOn));
        affected.offer(List.of(Affected.values()), ui::text);
        Bind.value(affected, affected.valueProperty(), row.part(Conversation::affected, Conversation::withAffected));
        Bind.text(said, said.textProperty(), row.part(Conversation::said, Conversation::withSaid));
    }
}
