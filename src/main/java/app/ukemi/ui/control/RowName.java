package app.ukemi.ui.control;

import app.ukemi.domain.Action;
import app.ukemi.domain.Advice;
import app.ukemi.domain.Alternative;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Example;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanTold;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Review;
import app.ukemi.domain.Row;
import app.ukemi.domain.Suggestion;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/**
 * What a row is known by: somebody's name, or its first words. Who does not see the screen hears it with each button
 * and box of the row, since there is one of the same kind in every row.
 */
final class RowName {
    /** In letters; a screen reader would read a whole text else. */
    private static final int LONGEST = 60;

    private RowName() {}

    static String of(Row row) {
        return shortened(switch (row) {
            case Concerned hurt -> first(name(hurt.person()), hurt.hurt());
            case Conversation talk -> first(name(talk.with()), talk.said());
            case Suggestion suggestion -> suggestion.idea();
            case Action action -> action.text();
            case Advice advice -> first(name(advice.asked()), advice.said());
            case Alternative alternative -> alternative.course();
            case PlanTold told -> name(told.to());
            case Review review -> first(review.expected(), review.happened());
            case Example example -> first(name(example.who()), example.what());
            case PlannedDisclosure planned -> name(planned.to());
            case Disclosure disclosure -> name(disclosure.to());
        });
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : person.name();
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    /** Of a long text only the beginning is looked at, since this happens with each letter that is typed. */
    private static String shortened(String words) {
        String line = words.substring(0, Math.min(words.length(), 4 * LONGEST)).strip();
        int cut = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return cut == line.length() ? line : line.substring(0, cut) + "…";
    }

    /** Adds the name of the row to what each button, box and list in it is called. */
    static void tell(Node node, ObservableValue<String> row) {
        switch (node) {
            case Choice<?> choice -> add(choice, row);
            case ComboBox<?> list -> add(list, row);
            case ButtonBase button when button.getAccessibleText() == null ->
                button.accessibleTextProperty().bind(joined(button.textProperty(), row));
            case ButtonBase button -> add(button, row);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> tell(child, row));
            default -> { }
        }
    }

    private static void add(Node control, ObservableValue<String> row) {
        if (!control.accessibleTextProperty().isBound()) {
            control.accessibleTextProperty()
                    .bind(joined(new SimpleStringProperty(control.getAccessibleText()), row));
        }
    }

    private static ObservableValue<String> joined(ObservableValue<String> own, ObservableValue<String> row) {
        return Bindings.createStringBinding(
                () -> Hints.named(own.getValue(), row.getValue()), own, row);
    }
}
