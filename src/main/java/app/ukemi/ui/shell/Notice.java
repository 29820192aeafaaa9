package app.ukemi.ui.shell;

import app.ukemi.ui.control.Bind;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A sentence at the top of every screen, perhaps with what can be done about it. */
final class Notice extends HBox {
    private final Label words = new Label();

    Notice(String id, String sentence) {
        setId(id);
        getStyleClass().add("notice");
        words.setText(sentence);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
    }

    /** As something that should not wait. */
    Notice warning() {
        getStyleClass().add("warning");
        return this;
    }

    /** With a button behind the sentence. */
    Notice offering(String id, String name, Runnable act) {
        var button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        getChildren().add(button);
        return this;
    }

    /** Says what is true by now, as long as the condition holds. */
    Notice saying(ObservableValue<String> sentence, ObservableValue<Boolean> when) {
        Bind.hold(this, sentence);
        Bind.hold(this, when);
        words.textProperty().bind(sentence);
        visibleProperty().bind(when);
        managedProperty().bind(visibleProperty());
        return this;
    }

    /** Its buttons can be pressed as long as the condition holds. */
    Notice open(ObservableValue<Boolean> when) {
        Bind.hold(this, when);
        getChildren().stream().filter(Button.class::isInstance).forEach(button ->
                button.disableProperty().bind(when.map(open -> !open)));
        return this;
    }
}
