package app.ukemi.ui.wizard;

import app.ukemi.domain.Concerned;
import app.ukemi.domain.FairView;
import app.ukemi.domain.Severity;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Choice;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.MomentField;
import app.ukemi.ui.control.RowsBox;
import app.ukemi.ui.control.TagsField;
import app.ukemi.ui.control.Writing;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Step 1: own it completely. */
public final class Step1OwnController {
    private final Desk desk;
    private final Step1OwnModel model;
    private final Ui ui;

    @FXML private VBox root;
    @FXML private MomentField happened;
    @FXML private MomentField noticed;
    @FXML private MomentField suspected;
    @FXML private VBox suspectedBox;
    @FXML private Button addSuspected;
    @FXML private VBox questions;
    @FXML private VBox accountBox;
    @FXML private Writing account;
    @FXML private RowsBox<Concerned> concerned;
    @FXML private Choice<FairView> fairView;
    @FXML private Label notMine;
    @FXML private Writing admission;
    @FXML private AdmissionMarks marks;
    @FXML private VBox draftBox;
    @FXML private Choice<Severity> severity;
    @FXML private TagsField tags;

    public Step1OwnController(Desk desk, Step1OwnModel model) {
        this.desk = desk;
        this.model = model;
        ui = desk.ui();
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        bindMoments();
        Bind.text(account, account.textProperty(), model.account());
        SameBox.offering(desk, model.mistake()).ifPresent(accountBox.getChildren()::add);
        concerned.show(new RowsBox.Setup<>(ui, model.concerned(), desk.undo(), "own.concerned.one",
                row -> Views.of(new ConcernedRowController(desk, row), ui)));
        bindChoices();
        tags.use(ui, desk.offers(), ui.text("own.tags"));
        Bind.value(tags, tags.valueProperty(), model.tags());
        Bind.text(admission, admission.textProperty(), model.admissionText());
        admission.writingFocusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.freezeDraft();
            }
        });
        marks.show(desk, new MarksModel(desk, admission.textProperty(), model.admission()), admission);
        draftBox.getChildren().setAll(new FirstDraft(desk, model));
        var asked = new Questions(ui, model.mistake());
        questions.getChildren().setAll(asked);
        questions.managedProperty().bind(asked.managedProperty());
    }

    private void bindMoments() {
        happened.use(ui, ui.text("own.happened"));
        Bind.value(happened, happened.valueProperty(), model.happened());
        noticed.use(ui, ui.text("own.noticed"));
        Bind.value(noticed, noticed.valueProperty(), model.noticed());
        suspected.use(ui, ui.text("own.suspected"));
        Bind.value(suspected, suspected.valueProperty(), model.suspected());
        openSuspected(model.suspected().getValue() != null);
    }

    private void bindChoices() {
        fairView.offer(List.of(FairView.values()), ui::text);
        Bind.value(fairView, fairView.valueProperty(), model.fairView());
        notMine.visibleProperty().bind(fairView.valueProperty().isEqualTo(FairView.NOTHING));
        notMine.managedProperty().bind(notMine.visibleProperty());
        severity.offer(List.of(Severity.values()), ui::text);
        Bind.value(severity, severity.valueProperty(), model.severity());
    }

    private void openSuspected(boolean open) {
        suspectedBox.setVisible(open);
        suspectedBox.setManaged(open);
        addSuspected.setVisible(!open);
        addSuspected.setManaged(!open);
    }

    @FXML
    private void showSuspected() {
        openSuspected(true);
        Focus.first(suspected);
    }

    @FXML
    private void addConcerned() {
        concerned.add(Concerned.blank(ui.newId()));
    }
}
