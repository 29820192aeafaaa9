package app.ukemi.ui.control;

import app.ukemi.domain.Person;
import app.ukemi.ui.Ui;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Somebody, by name. Typing a name that the journal knows means that person; any other is somebody new, who is kept
 * from the first letter on, so that no letter waits for the field to be left.
 */
public final class PersonField extends HBox {
    private final ObjectProperty<@Nullable Person> value = new SimpleObjectProperty<>();
    private final TextField name = new TextField();
    private final Button details = new Button(null, new Icon(Feather.USER));

    public PersonField() {
        getStyleClass().add("person-field");
        name.getStyleClass().add("left-pill");
        details.getStyleClass().addAll("button-icon", "right-pill");
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().addAll(name, details);
        value.addListener((_, _, person) -> display(person));
    }

    public ObjectProperty<@Nullable Person> valueProperty() {
        return value;
    }

    public TextField name() {
        return name;
    }

    /** Begins to offer people; called once, by the screen that shows the field. */
    public void use(Ui ui, Offers offers, String label) {
        name.setAccessibleText(label);
        name.setPromptText(ui.text("person.prompt"));
        details.setAccessibleText(ui.text("person.details"));
        details.setTooltip(Tips.of(ui.text("person.details")));
        value.subscribe(person -> details.setDisable(person == null));
        details.setOnAction(_ -> PersonDetails.show(this, ui, offers));
        name.textProperty().addListener((_, _, typed) -> typed(typed, ui, offers));
        name.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                settle(offers);
            }
        });
        Suggest.to(name, offers::peopleLike, PersonField::words, value::set);
    }

    private void display(@Nullable Person person) {
        String shown = person == null ? "" : person.name();
        if (!shown.equals(name.getText())) {
            name.setText(shown);
        }
    }

    private void typed(String typed, Ui ui, Offers offers) {
        Person present = value.get();
        if (typed.isBlank()) {
            value.set(null);
        } else if (present == null || (offers.knows(present) && !present.name().equals(typed))) {
            value.set(Person.named(ui.newId(), typed));
        } else {
            value.set(present.withName(typed));
        }
    }

    private void settle(Offers offers) {
        Person present = value.get();
        if (present != null && !offers.knows(present)) {
            offers.person(present.name()).ifPresentOrElse(value::set, () -> offers.remember(present));
        }
    }

    private static String words(Person person) {
        return person.role().isBlank() ? person.name() : person.name() + " – " + person.role();
    }
}
