package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Mistake;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.CueWords;
import app.ukemi.ui.control.DateField;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Writing;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One action of step 4, to be ticked off, and what became of it otherwise. */
public final class OutcomeRowController {
    private final Ui ui;
    private final Step5ExampleModel model;
    private final Editing<Action> row;
    private final OutcomeModel outcome;
    private final ChangeListener<Mistake> follow = (_, _, _) -> refresh();

    @FXML private VBox root;
    @FXML private CheckBox done;
    @FXML private Label text;
    @FXML private Label owner;
    @FXML private Label due;
    @FXML private Label moved;
    @FXML private Label cue;
    @FXML private Label doneWhen;
    @FXML private ComboBox<ActionState> state;
    @FXML private VBox details;
    @FXML private DateField on;
    @FXML private VBox replacementBox;
    @FXML private ActionPicker replacement;
    @FXML private VBox noteBox;
    @FXML private Label noteLabel;
    @FXML private Writing note;
    @FXML private VBox needlessBox;
    @FXML private Label needless;
    @FXML private Button retire;

    public OutcomeRowController(Desk desk, Step5ExampleModel model, Editing<Action> row) {
        ui = desk.ui();
        this.model = model;
        this.row = row;
        outcome = new OutcomeModel(row, ui.today());
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        Bind.value(done, done.selectedProperty(), outcome.done());
        state.getItems().setAll(ActionState.values());
        state.setConverter(new EnumWords<>(ui));
        Bind.value(state, state.valueProperty(), outcome.state());
        on.use(ui, ui.text("example.outcome.on"));
        Bind.value(on, on.valueProperty(), outcome.on());
        replacement.use(ui, ui.text("example.outcome.replacement"));
        Bind.value(replacement, replacement.valueProperty(), outcome.replacement());
        Bind.text(note, note.textProperty(), outcome.note());
        model.mistake().value().addListener(new WeakChangeListener<>(follow));
        row.value().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void refresh() {
        describe(row.get());
        ask(row.get().outcome().state());
        offer(model.needless(row.get()));
        replacement.offer(model.others(row.get()));
    }

    private void describe(Action action) {
        text.setText(ActionWords.of(ui, action));
        fact(owner, action.owner() == null ? "" : action.owner().name());
        fact(due, due(action.due()));
        int times = action.timing().due().moved();
        fact(moved, times == 0 ? "" : ui.text("fix.moved", times));
        fact(cue, CueWords.of(ui, action.cue()));
        fact(doneWhen, action.doneWhen().isBlank() ? "" : ui.text("example.done-when", action.doneWhen().strip()));
        due.pseudoClassStateChanged(Styles.OVERDUE, outcome.overdue());
        Shown.when(owner.isManaged() || due.isManaged(), owner.getParent());
    }

    private String due(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return ui.text(outcome.overdue() ? "example.overdue" : "example.due", ui.formats().weekday(day, ui.today()));
    }

    private static void fact(Label label, String words) {
        label.setText(words);
        Shown.when(!words.isBlank(), label);
    }

    private void ask(ActionState now) {
        Shown.when(now != ActionState.OPEN, details);
        Shown.when(now == ActionState.REPLACED, replacementBox);
        Shown.when(now == ActionState.DONE || now == ActionState.DROPPED, noteBox);
        String question = ui.text(now == ActionState.DROPPED ? "example.outcome.reason" : "example.outcome.evidence");
        noteLabel.setText(question);
        note.setAccessibleText(question);
    }

    private void offer(List<Action> actions) {
        Shown.when(!actions.isEmpty(), needlessBox);
        needless.setText(ui.text("example.needless", ActionWords.of(ui, actions)));
        retire.setText(ui.text("example.retire", actions.size()));
    }

    @FXML
    private void retireNeedless() {
        model.retireNeedless(row.get(), ui.today());
        Focus.to(done);
    }
}
