package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Review;
import app.ukemi.domain.Worked;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Choice;
import app.ukemi.ui.control.DateField;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Writing;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** One check, of an action or of the whole: what I expect, and then what happened and whether it worked. */
public final class ReviewRowController {
    private final Ui ui;
    private final Step5ExampleModel model;
    private final Editing<Review> row;
    private final ChangeListener<Mistake> follow = (_, _, _) -> refresh();

    @FXML private VBox root;
    @FXML private DateField on;
    @FXML private ActionPicker action;
    @FXML private Writing expected;
    @FXML private Writing happened;
    @FXML private Choice<Worked> worked;

    public ReviewRowController(Desk desk, Step5ExampleModel model, Editing<Review> row) {
        ui = desk.ui();
        this.model = model;
        this.row = row;
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        on.use(ui, ui.text("example.review.on"));
        Bind.value(on, on.valueProperty(), row.part(Review::on, Review::withOn));
        action.use(ui, ui.text("example.review.action"));
        Bind.value(action, action.valueProperty(), row.part(Review::action, Review::withAction));
        Bind.text(expected, expected.textProperty(), row.part(Review::expected, Review::withExpected));
        Bind.text(happened, happened.textProperty(), row.part(Review::happened, Review::withHappened));
        worked.offer(List.of(Worked.values()), ui::text);
        Bind.value(worked, worked.valueProperty(), row.part(Review::worked, Review::withWorked));
        model.mistake().value().addListener(new WeakChangeListener<>(follow));
        refresh();
    }

    private void refresh() {
        action.offer(model.actions());
    }
}
