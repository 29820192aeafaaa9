package app.ukemi.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A sentence below a field that says what could not be read, or asks about it. */
public final class Hints {
    private Hints() {}

    /** Who does not see the sentence hears it with the name of the field, for as long as it is there. */
    public static void tell(Node field, String name, ObservableValue<String> sentence) {
        field.accessibleTextProperty().bind(sentence.map(said -> named(name, said)));
    }

    /** A name for who does not see the screen, with what else is to be known of the control; often nothing is. */
    public static String named(String name, String more) {
        return more.isEmpty() ? name : name + " – " + more;
    }

    public static void show(Label hint, String sentence) {
        hint.setText(sentence);
        hint.setVisible(true);
        hint.setManaged(true);
    }

    public static void hide(Label hint) {
        if (!hint.getStyleClass().contains("hint")) {
            hint.getStyleClass().add("hint");
        }
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.setText("");
        hint.setVisible(false);
        hint.setManaged(false);
    }
}
