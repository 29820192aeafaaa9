package app.ukemi.ui.plan;

import app.ukemi.domain.Person;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Icon;
import app.ukemi.ui.control.Offers;
import app.ukemi.ui.control.PersonField;
import app.ukemi.ui.control.Tips;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The people a plan is addressed to, a field each. */
public final class Addressees extends VBox {
    private final ObjectProperty<List<Person>> value = new SimpleObjectProperty<>(List.of());
    private final List<PersonField> fields = new ArrayList<>();

    public Addressees() {
        getStyleClass().add("addressees");
    }

    public ObjectProperty<List<Person>> valueProperty() {
        return value;
    }

    /** Shows those of the value and a button for more; called once, when the value is set. */
    void use(Ui ui, Offers offers) {
        var add = new Button(ui.text("plan.to.add"), new Icon(Feather.PLUS));
        add.setId("addAddressee");
        add.getStyleClass().add("link");
        add.setOnAction(_ -> Focus.first(row(ui, offers, null)));
        getChildren().add(add);
        value.get().forEach(person -> row(ui, offers, person));
    }

    private HBox row(Ui ui, Offers offers, @Nullable Person person) {
        var field = new PersonField();
        HBox.setHgrow(field, Priority.ALWAYS);
        field.use(ui, offers, ui.text("plan.to.who"));
        field.valueProperty().set(person);
        field.valueProperty().addListener((_, _, _) -> collect());
        var row = new HBox(field, removal(ui, field));
        row.getStyleClass().add("row-line");
        fields.add(field);
        getChildren().add(getChildren().size() - 1, row);
        return row;
    }

    private Button removal(Ui ui, PersonField field) {
        var remove = new Button(null, new Icon(Feather.X));
        remove.getStyleClass().addAll("flat", "button-icon", "remove-row");
        remove.setAccessibleText(ui.text("plan.to.remove"));
        remove.setTooltip(Tips.of(ui.text("plan.to.remove")));
        remove.setOnAction(_ -> {
            fields.remove(field);
            getChildren().remove(field.getParent());
            collect();
        });
        return remove;
    }

    private void collect() {
        value.set(fields.stream()
                .map(field -> field.valueProperty().get())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
