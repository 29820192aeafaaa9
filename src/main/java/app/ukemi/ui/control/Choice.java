package app.ukemi.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * A few answers side by side, of which one or none is chosen. Choosing the chosen one again takes it back. The
 * accessible text is the question, which a screen reader says after each answer.
 */
public final class Choice<T> extends FlowPane {
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    public Choice() {
        getStyleClass().add("choice");
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** Shows the answers, each with its words. */
    public void offer(List<T> answers, Function<T, String> words) {
        getChildren().setAll(answers.stream().map(answer -> button(answer, words)).toList());
    }

    private ToggleButton button(T answer, Function<T, String> words) {
        var button = new ToggleButton(words.apply(answer));
        button.setId("choice-" + answer);
        button.accessibleTextProperty()
                .bind(accessibleTextProperty().map(question -> button.getText() + " – " + question));
        button.setSelected(answer.equals(value.get()));
        button.setOnAction(_ -> value.set(button.isSelected() ? answer : null));
        value.addListener((_, _, now) -> button.setSelected(answer.equals(now)));
        return button;
    }
}
