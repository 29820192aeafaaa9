package app.ukemi.ui.followthrough;

import app.ukemi.domain.DueThing;
import app.ukemi.domain.Worked;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Choice;
import app.ukemi.ui.control.CueWords;
import app.ukemi.ui.control.DateField;
import app.ukemi.ui.control.Hints;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Writing;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The one that is chosen: all that is known of it, and what can be said of it. */
public final class DeedBox extends VBox {
    private @Nullable Setup setup;
    private @Nullable DueThing thing;

    @FXML private Label what;
    @FXML private Label due;
    @FXML private Label facts;
    @FXML private Label before;
    @FXML private Label cue;
    @FXML private Hyperlink title;
    @FXML private VBox form;
    @FXML private Choice<Deed> deed;
    @FXML private Label help;
    @FXML private VBox onBox;
    @FXML private Label onLabel;
    @FXML private DateField on;
    @FXML private VBox workedBox;
    @FXML private Choice<Worked> worked;
    @FXML private VBox noteBox;
    @FXML private Label noteLabel;
    @FXML private Writing note;
    @FXML private Label hint;
    @FXML private Button act;

    private record Setup(Ui ui, FollowThroughController.Doors doors, BiConsumer<DueThing, Said> act) {}

    public DeedBox() {
        getStyleClass().add("deed-box");
    }

    /** Fills the box; called once, by the room. */
    void show(Ui ui, FollowThroughController.Doors doors, BiConsumer<DueThing, Said> does) {
        setup = new Setup(ui, doors, does);
        Views.fill(this, ui);
        worked.offer(List.of(Worked.values()), ui::text);
        on.use(ui, ui.text("follow.day"));
        deed.valueProperty().addListener((_, last, next) -> {
            // One of them is always chosen; choosing it again does not take it back.
            if (next == null) {
                deed.valueProperty().set(last);
            } else {
                ask(next);
            }
        });
        form.setDisable(doors.readOnly());
        choose(null);
    }

    /** Shows another one; what was written of the last one is kept while it is the same. */
    void choose(@Nullable DueLine line) {
        UUID last = thing == null ? null : thing.row();
        thing = line == null ? null : line.thing();
        Shown.when(thing != null, getChildren().toArray(Node[]::new));
        if (thing != null) {
            describe(thing);
            if (!thing.row().equals(last)) {
                begin(thing);
            }
        }
    }

    private Setup given() {
        return Objects.requireNonNull(setup);
    }

    private void describe(DueThing chosen) {
        Ui ui = given().ui();
        var words = new DueWords(ui);
        what.setText(words.what(chosen));
        fact(due, chosen.due() == null ? "" : ui.text("follow.due", words.day(chosen.due()), words.due(chosen)));
        due.pseudoClassStateChanged(Styles.OVERDUE, chosen.overdue(ui.today()));
        fact(facts, words.facts(chosen));
        fact(before, words.before(chosen));
        fact(cue, CueWords.of(ui, chosen.cue()));
        title.setText(chosen.title());
    }

    private static void fact(Label label, String words) {
        label.setText(words);
        Shown.when(!words.isEmpty(), label);
    }

    private void begin(DueThing chosen) {
        Ui ui = given().ui();
        List<Deed> deeds = Deed.of(chosen.kind());
        note.textProperty().set("");
        worked.valueProperty().set(null);
        deed.offer(deeds, each -> ui.text(each));
        deed.valueProperty().set(deeds.getFirst());
        ask(deeds.getFirst());
        Shown.when(deeds.size() > 1, deed);
    }

    private void ask(Deed chosen) {
        Ui ui = given().ui();
        boolean past = chosen == Deed.DONE;
        on.setFuture(!past);
        on.valueProperty().set(past ? ui.today() : null);
        Shown.when(past || chosen == Deed.MOVE || chosen == Deed.REVIEW, onBox);
        Shown.when(chosen == Deed.ANSWER, workedBox);
        Shown.when(chosen != Deed.MOVE && chosen != Deed.RETIRE && chosen != Deed.TELL, noteBox);
        Shown.when(chosen == Deed.RETIRE || chosen == Deed.TELL || chosen == Deed.REVIEW, help);
        String key = "deed." + chosen;
        help.setText(help.isManaged() ? ui.text(key + ".help") : "");
        onLabel.setText(onBox.isManaged() ? ui.text(key + ".on") : "");
        noteLabel.setText(noteBox.isManaged() ? ui.text(key + ".note") : "");
        note.setAccessibleText(noteLabel.getText());
        act.setText(ui.text(key + ".act"));
        Hints.hide(hint);
    }

    @FXML
    private void act() {
        Deed chosen = Objects.requireNonNull(deed.valueProperty().get());
        var said = new Said(
                chosen, on.valueProperty().get(), note.textProperty().get(), worked.valueProperty().get());
        if (said.lack() == Said.Lack.NOTHING) {
            given().act().accept(Objects.requireNonNull(thing), said);
        } else {
            Hints.show(hint, given().ui().text("follow.lack." + said.lack()));
        }
    }

    @FXML
    private void openMistake() {
        given().doors().openAt(Objects.requireNonNull(thing));
    }
}
