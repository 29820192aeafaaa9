package app.ukemi.ui.wizard;

import app.ukemi.domain.ActionKind;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Writing;
import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A reason why there is no action of a kind: a link that unfolds into a text. One that was written is unfolded. */
public final class WhyNone extends VBox {
    private final Button open = new Button();
    private final Writing reason = new Writing();

    public WhyNone() {
        getStyleClass().add("why-none");
        open.getStyleClass().add("link");
        open.setId("openWhyNone");
        open.setOnAction(_ -> {
            getChildren().setAll(reason);
            Focus.first(reason);
        });
        reason.setId("reason");
        reason.setRows(1);
    }

    /** Shows the link or the reason; called once, by the table that has it. */
    public void show(Ui ui, ActionKind kind, Property<String> why) {
        open.setText(ui.text(kind, "none"));
        reason.setAccessibleText(ui.text(kind, "why-none"));
        reason.setPromptText(ui.text(kind, "why-none"));
        Bind.text(reason, reason.textProperty(), why);
        getChildren().setAll(why.getValue().isBlank() ? open : reason);
    }
}
