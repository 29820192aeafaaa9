package app.ukemi.ui.wizard;

import app.ukemi.domain.Admission;
import app.ukemi.domain.Admission.DraftState;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The first wording of the admission, to be looked at beside the present one, and to be deleted for good. */
final class FirstDraft extends VBox {
    private final Ui ui;
    private final Button toggle = new Button();
    private final Wording draft;
    private final Wording present;
    private final FlowPane both;
    private final Button delete = new Button();
    private boolean open;

    FirstDraft(Desk desk, Step1OwnModel model) {
        ui = desk.ui();
        draft = new Wording(desk, "own.draft");
        present = new Wording(desk, "own.draft.present");
        both = new FlowPane(draft, present);
        both.getStyleClass().add("wordings");
        toggle.getStyleClass().addAll("link", "reading");
        toggle.setId("draft-toggle");
        toggle.setOnAction(_ -> {
            open = !open;
            show(model.admission().get());
        });
        delete.setText(ui.text("own.draft.delete"));
        delete.getStyleClass().add("link");
        delete.setId("draft-delete");
        delete.setOnAction(_ -> model.deleteDraft());
        delete.setDisable(desk.readOnly());
        ChangeListener<Admission> follow = (_, _, now) -> show(now);
        Bind.hold(this, follow);
        Bind.hold(this, model);
        model.admission().value().addListener(new WeakChangeListener<>(follow));
        widthProperty().subscribe(this::fit);
        show(model.admission().get());
    }

    /** Beside each other where there is room for both. */
    private void fit() {
        double beside = (getWidth() - both.getHgap()) / 2;
        boolean room = beside >= Wording.LEAST_LETTERS * draft.letter();
        double width = Math.floor(room ? beside : getWidth());
        both.setPrefWrapLength(getWidth());
        draft.setPrefWidth(width);
        present.setPrefWidth(width);
    }

    private void show(Admission admission) {
        boolean kept = admission.draftState() == DraftState.KEPT;
        toggle.setText(ui.text(open ? "own.draft.hide" : "own.draft.show"));
        if (!kept) {
            getChildren().clear();
        } else if (open) {
            draft.show(admission.firstDraft(), admission.kept());
            present.show(admission.text(), admission.kept());
            getChildren().setAll(toggle, both, delete);
        } else {
            getChildren().setAll(toggle);
        }
    }
}
