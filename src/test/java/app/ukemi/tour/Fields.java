package app.ukemi.tour;

import app.ukemi.ui.control.Writing;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/** What a user reads in the fields of a screen, from its first to its last. */
final class Fields {
    private Fields() {}

    static List<String> of(Node root) {
        return in(root).toList();
    }

    private static Stream<String> in(Node node) {
        return switch (node) {
            case Writing writing -> Stream.of(writing.getText());
            case TextInputControl field -> Stream.of(field.getText());
            case CheckBox tick -> Stream.of(tick.getText() + ": " + tick.isSelected());
            case ToggleButton choice -> Stream.of(choice.getText() + ": " + choice.isSelected());
            case ComboBox<?> list -> Stream.of(String.valueOf(list.getValue()));
            case MenuButton list -> Stream.of(list.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Fields::in);
            default -> Stream.empty();
        };
    }
}
