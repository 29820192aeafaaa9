package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Cue;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * What is seldom said of an action: at which occasion one does it, why it is a painful choice, and which short-term
 * ones it makes needless.
 */
final class ActionDetails extends VBox {
    private final Ui ui;
    private final Editing<Action> row;
    private final VBox retires = new VBox();

    ActionDetails(Desk desk, Step4FixModel model, Editing<Action> row) {
        ui = desk.ui();
        this.row = row;
        getStyleClass().add("action-details");
        retires.getStyleClass().add("retires");
        retires.setId("retires");
        getChildren().addAll(label("fix.cue"), cue(), label("fix.painful"), painful());
        if (row.get().kind() == ActionKind.PERMANENT) {
            getChildren().addAll(label("fix.retires"), retires);
            ChangeListener<List<Action>> follow = (_, _, now) -> list(now);
            Bind.hold(this, follow);
            var shortTerm = model.actions(ActionKind.SHORT_TERM).rows();
            shortTerm.addListener(new WeakChangeListener<>(follow));
            list(shortTerm.getValue());
        }
        if (desk.readOnly()) {
            ReadOnly.make(this);
        }
    }

    private Label label(String key) {
        var label = new Label(ui.text(key));
        label.getStyleClass().addAll("muted", "small-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Writing painful() {
        return writing("painfulBecause", "fix.painful", row.part(Action::painful, Action::withPainful));
    }

    /** When …, I will …: each half begins with its words, so that one writes on. */
    private FlowPane cue() {
        Editing<Cue> cue = row.inner(Action::cue, Action::withCue);
        Bind.hold(this, cue);
        Writing when = writing("cueWhen", "fix.cue.when", cue.part(Cue::when, Cue::withWhen));
        Writing then = writing("cueThen", "fix.cue.then", cue.part(Cue::then, Cue::withThen));
        var halves = new FlowPane(half("fix.cue.when", when), half("fix.cue.then", then));
        halves.getStyleClass().add("cue-halves");
        return halves;
    }

    private VBox half(String key, Writing writing) {
        var half = new VBox(label(key), writing);
        half.getStyleClass().add("cue-half");
        return half;
    }

    private Writing writing(String id, String key, Property<String> part) {
        var writing = new Writing();
        writing.setId(id);
        writing.setRows(1);
        writing.setAccessibleText(ui.text(key));
        Bind.text(writing, writing.textProperty(), part);
        return writing;
    }

    private void list(List<Action> shortTerm) {
        if (shortTerm.isEmpty()) {
            retires.getChildren().setAll(label("fix.retires.none"));
        } else {
            retires.getChildren().setAll(shortTerm.stream().map(this::tick).toList());
        }
    }

    private CheckBox tick(Action action) {
        var tick = new CheckBox(action.text().isBlank() ? ui.text("fix.action.unnamed") : action.text());
        tick.setMnemonicParsing(false);
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.setSelected(row.get().retires().contains(action.id()));
        tick.setOnAction(_ -> row.change(now -> now.withRetires(with(now, action.id(), tick.isSelected()))));
        return tick;
    }

    private static List<UUID> with(Action action, UUID retired, boolean ticked) {
        List<UUID> next = new ArrayList<>(action.retires());
        next.remove(retired);
        if (ticked) {
            next.add(retired);
        }
        return next;
    }
}
