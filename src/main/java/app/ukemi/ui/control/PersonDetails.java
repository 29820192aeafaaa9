package app.ukemi.ui.control;

import app.ukemi.domain.Person;
import app.ukemi.ui.Ui;
import atlantafx.base.controls.Popover;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Role and initials of a person, in a small window beside the name. They hold for every mistake. */
final class PersonDetails {
    private final PersonField field;
    private final Ui ui;
    private final Offers offers;

    private PersonDetails(PersonField field, Ui ui, Offers offers) {
        this.field = field;
        this.ui = ui;
        this.offers = offers;
    }

    static void show(PersonField field, Ui ui, Offers offers) {
        Person person = Objects.requireNonNull(field.valueProperty().get());
        var details = new PersonDetails(field, ui, offers);
        var box = new VBox(
                details.label("person.role"),
                details.input("person.role", person.role(), Person::withRole),
                details.label("person.initials"),
                details.input("person.initials", person.initials(), Person::withInitials));
        box.getStyleClass().add("person-details");
        var popover = new Popover(box);
        popover.setTitle(person.name());
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.show(field);
        Focus.first(box);
    }

    private Label label(String key) {
        return new Label(ui.text(key));
    }

    private TextField input(String key, String text, BiFunction<Person, String, Person> change) {
        var input = new TextField(text);
        input.setAccessibleText(ui.text(key));
        input.textProperty().addListener((_, _, typed) -> {
            Person present = Objects.requireNonNull(field.valueProperty().get());
            Person next = change.apply(present, typed);
            field.valueProperty().set(next);
            offers.remember(next);
        });
        return input;
    }
}
