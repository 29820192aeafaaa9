package app.ukemi.ui.plan;

import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Choice;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;

/** A choice of which one answer always holds: pressing the chosen one again leaves it chosen. */
final class PlanChoice {
    private PlanChoice() {}

    static <T> void offer(Choice<T> choice, List<T> answers, Function<T, String> words, Property<T> part) {
        choice.offer(answers, words);
        choice.valueProperty().set(part.getValue());
        choice.valueProperty().addListener((_, before, now) -> {
            if (now == null) {
                choice.valueProperty().set(before);
            } else {
                part.setValue(now);
            }
        });
        part.addListener((_, _, now) -> choice.valueProperty().set(now));
        Bind.hold(choice, part);
    }
}
