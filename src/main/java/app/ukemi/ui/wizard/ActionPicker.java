package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Tips;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** One of the actions, or none, chosen from a menu. An action that was removed stays chosen: it may come back. */
public final class ActionPicker extends MenuButton {
    private final ObjectProperty<@Nullable UUID> value = new SimpleObjectProperty<>();
    private List<Action> actions = List.of();
    private @Nullable Ui ui;
    private @Nullable String none;

    public ActionPicker() {
        getStyleClass().add("action-picker");
        value.addListener((_, _, _) -> display());
    }

    public ObjectProperty<@Nullable UUID> valueProperty() {
        return value;
    }

    /** What choosing none of them means here; set before the menu is used. */
    public void setNone(String words) {
        none = words;
    }

    public @Nullable String getNone() {
        return none;
    }

    /** Gives the menu its words; called once, by the screen that shows it. */
    public void use(Ui given, String label) {
        ui = given;
        accessibleTextProperty().bind(textProperty().map(chosen -> label + " – " + chosen));
        var whole = Tips.of("");
        whole.textProperty().bind(textProperty());
        setTooltip(whole);
        // Made anew each time: while one types in an action, its words in the menu change with every letter.
        setOnShowing(_ -> getItems().setAll(Stream.concat(Stream.of(none(given)), actions.stream()
                        .map(action -> item(words(given, action), action.id())))
                .toList()));
        getItems().setAll(none(given));
        display();
    }

    /** Shows the actions there are to choose from. */
    public void offer(List<Action> now) {
        actions = now;
        display();
    }

    private MenuItem none(Ui words) {
        return item(noneWords(words), null);
    }

    private MenuItem item(String words, @Nullable UUID id) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> value.set(id));
        return item;
    }

    private void display() {
        if (ui != null) {
            Ui words = ui;
            setText(actions.stream()
                    .filter(action -> action.id().equals(value.get()))
                    .map(action -> words(words, action))
                    .findFirst()
                    .orElseGet(() -> value.get() == null ? noneWords(words) : words.text("fix.action.removed")));
        }
    }

    private String noneWords(Ui words) {
        return none == null ? words.text("fix.action.none") : none;
    }

    private static String words(Ui ui, Action action) {
        return action.text().isBlank() ? ui.text("fix.action.unnamed") : action.text().strip();
    }
}
