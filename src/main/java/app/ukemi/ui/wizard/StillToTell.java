package app.ukemi.ui.wizard;

import app.ukemi.domain.Concerned;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Person;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Those who must hear of it and have not had the full account; a click records that one of them was told. */
public final class StillToTell extends VBox {

    public StillToTell() {
        getStyleClass().add("field");
    }

    /** Begins to follow who is still to be told; called once, by the screen that shows it. */
    void show(Ui ui, Step6DiscloseModel model, Consumer<Person> tell) {
        ChangeListener<Mistake> follow = (_, _, _) -> list(ui, model.toTell(), tell);
        Bind.hold(this, follow);
        model.mistake().value().addListener(new WeakChangeListener<>(follow));
        list(ui, model.toTell(), tell);
    }

    private void list(Ui ui, List<Concerned> toTell, Consumer<Person> tell) {
        setVisible(!toTell.isEmpty());
        setManaged(isVisible());
        var label = new Label(ui.text("disclose.to-tell"));
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        var people = new FlowPane();
        people.getStyleClass().add("to-tell");
        people.getChildren().setAll(toTell.stream().map(one -> line(ui, one, tell)).toList());
        getChildren().setAll(label, people);
    }

    private static Node line(Ui ui, Concerned concerned, Consumer<Person> tell) {
        Person person = concerned.person();
        if (person == null) {
            var unnamed = new Label(ui.text("disclose.to-tell.unnamed", concerned.hurt().strip()));
            unnamed.getStyleClass().add("muted");
            unnamed.setWrapText(true);
            return unnamed;
        }
        var button = new Button(ui.text("disclose.to-tell.record", person.name().strip()));
        button.setId("tell-" + person.id());
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> tell.accept(person));
        return button;
    }
}
