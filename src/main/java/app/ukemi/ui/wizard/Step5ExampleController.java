package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Example;
import app.ukemi.domain.FixedDate;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Review;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.RowsBox;
import app.ukemi.ui.control.Shown;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Step 5: set an example by following through. */
public final class Step5ExampleController {
    private final Desk desk;
    private final Step5ExampleModel model;
    private final Ui ui;
    private final ChangeListener<Mistake> follow = (_, _, _) -> refresh();

    @FXML private VBox root;
    @FXML private Label noActions;
    @FXML private VBox shortTermBox;
    @FXML private RowsBox<Action> shortTerm;
    @FXML private VBox permanentBox;
    @FXML private RowsBox<Action> permanent;
    @FXML private Label fixed;
    @FXML private RowsBox<Review> reviews;
    @FXML private RowsBox<Example> examples;
    @FXML private VBox closing;

    public Step5ExampleController(Desk desk, Step5ExampleModel model) {
        this.desk = desk;
        this.model = model;
        ui = desk.ui();
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        show(shortTerm, ActionKind.SHORT_TERM);
        show(permanent, ActionKind.PERMANENT);
        reviews.show(new RowsBox.Setup<>(ui, model.reviews(), desk.undo(), "example.review.one",
                row -> Views.of(new ReviewRowController(desk, model, row), ui)));
        examples.show(new RowsBox.Setup<>(ui, model.examples(), desk.undo(), "example.example.one",
                row -> Views.of(new ExampleRowController(desk, row), ui)));
        closing.getChildren().setAll(Views.of(new ClosingController(desk, model), ui));
        model.mistake().value().addListener(new WeakChangeListener<>(follow));
        refresh();
    }

    private void show(RowsBox<Action> box, ActionKind kind) {
        box.show(new RowsBox.Setup<>(ui, model.actions(kind), desk.undo(), "example.action.one",
                row -> Views.of(new OutcomeRowController(desk, model, row), ui)));
    }

    private void refresh() {
        List<ActionKind> kinds = model.actions().stream().map(Action::kind).toList();
        Shown.when(kinds.isEmpty(), noActions);
        Shown.when(kinds.contains(ActionKind.SHORT_TERM), shortTermBox);
        Shown.when(kinds.contains(ActionKind.PERMANENT), permanentBox);
        Shown.when(!kinds.isEmpty(), fixed);
        fixed.setText(switch (model.fixed()) {
            case FixedDate.Fixed(LocalDate on) -> ui.text("example.fixed.on", day(on));
            case FixedDate.PlannedBy(LocalDate due) -> ui.text("example.fixed.planned", day(due));
            case FixedDate.Unknown() -> ui.text("example.fixed.unknown");
        });
    }

    private String day(LocalDate day) {
        return ui.formats().weekday(day, ui.today());
    }

    @FXML
    private void addReview() {
        reviews.add(Review.blank(ui.newId()));
    }

    @FXML
    private void addExample() {
        examples.add(Example.blank(ui.newId()));
    }
}
