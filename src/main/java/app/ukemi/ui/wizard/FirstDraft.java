package app.ukemi.ui.wizard;

import app.ukemi.domain.Admission;
import app.ukemi.domain.Admission.DraftState;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The first wording of the admission, to be looked at below the present one, and to be deleted for good. */
final class FirstDraft extends VBox {
    private final Ui ui;
    private final Button toggle = new Button();
    private final Label draft = new Label();
    private final Button delete = new Button();
    private boolean open;

    FirstDraft(Ui ui, Step1OwnModel model) {
        this.ui = ui;
        toggle.getStyleClass().addAll("link", "reading");
        toggle.setId("draft-toggle");
        toggle.setOnAction(_ -> {
            open = !open;
            show(model.admission().get());
        });
        draft.getStyleClass().add("first-draft");
        draft.setWrapText(true);
        draft.setMinHeight(USE_PREF_SIZE);
        delete.setText(ui.text("own.draft.delete"));
        delete.getStyleClass().add("link");
        delete.setId("draft-delete");
        delete.setOnAction(_ -> model.deleteDraft());
        ChangeListener<Admission> follow = (_, _, now) -> show(now);
        Bind.hold(this, follow);
        Bind.hold(this, model);
        model.admission().value().addListener(new WeakChangeListener<>(follow));
        show(model.admission().get());
    }

    private void show(Admission admission) {
        boolean kept = admission.draftState() == DraftState.KEPT;
        toggle.setText(ui.text(open ? "own.draft.hide" : "own.draft.show"));
        draft.setText(ui.text("mistake.quoted", admission.firstDraft()));
        if (!kept) {
            getChildren().clear();
        } else if (open) {
            getChildren().setAll(toggle, draft, delete);
        } else {
            getChildren().setAll(toggle);
        }
    }
}
