package app.ukemi.ui.wizard;

import app.ukemi.domain.Alternative;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Weighed;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Choice;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Writing;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;

/** A course that was weighed: left, or taken in place of an action, and why. */
public final class AlternativeRowController {
    private final Ui ui;
    private final Step4FixModel model;
    private final Editing<Alternative> row;

    @FXML private Writing course;
    @FXML private Choice<Weighed> weighed;
    @FXML private HBox insteadOfBox;
    @FXML private ActionPicker insteadOf;
    @FXML private Writing why;

    public AlternativeRowController(Desk desk, Step4FixModel model, Editing<Alternative> row) {
        ui = desk.ui();
        this.model = model;
        this.row = row;
    }

    @FXML
    private void initialize() {
        Bind.text(course, course.textProperty(), row.part(Alternative::course, Alternative::withCourse));
        weighed.offer(List.of(Weighed.values()), ui::text);
        Bind.value(weighed, weighed.valueProperty(), row.part(Alternative::weighed, Alternative::withWeighed));
        Bind.text(why, why.textProperty(), row.part(Alternative::why, Alternative::withWhy));
        insteadOf.use(ui, ui.text("fix.alternatives.instead-of"));
        Bind.value(insteadOf, insteadOf.valueProperty(), row.part(Alternative::insteadOf, Alternative::withInsteadOf));
        followActions();
        insteadOfBox.visibleProperty().bind(weighed.valueProperty().isEqualTo(Weighed.TAKEN));
        insteadOfBox.managedProperty().bind(insteadOfBox.visibleProperty());
    }

    private void followActions() {
        ChangeListener<Remedy> follow = (_, _, now) -> insteadOf.offer(now.actions());
        Bind.hold(insteadOf, follow);
        model.remedy().value().addListener(new WeakChangeListener<>(follow));
        insteadOf.offer(model.remedy().get().actions());
    }
}
