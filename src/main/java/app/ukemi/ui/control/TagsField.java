package app.ukemi.ui.control;

import app.ukemi.domain.TagColour;
import app.ukemi.ui.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Tags as small buttons that remove themselves, and a field for the next one. Enter, comma and leaving take it. */
public final class TagsField extends FlowPane {
    private static final Pattern COMMA = Pattern.compile(",");

    private final ObjectProperty<List<String>> value = new SimpleObjectProperty<>(List.of());
    private final TextField next = new TextField();

    public TagsField() {
        getStyleClass().add("tags-field");
        getChildren().add(next);
        next.setOnAction(_ -> take());
        next.setOnKeyPressed(key -> {
            boolean removes = key.getCode() == KeyCode.BACK_SPACE && next.isEditable();
            if (removes && next.getText().isEmpty() && !value.get().isEmpty()) {
                edit(tags -> tags.removeLast());
            }
        });
        next.setTextFormatter(new TextFormatter<>(this::takeAtComma));
        next.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
    }

    public ObjectProperty<List<String>> valueProperty() {
        return value;
    }

    public TextField next() {
        return next;
    }

    /** Begins to offer known tags; called once, by the screen that shows the field. */
    public void use(Ui ui, Offers offers, String label) {
        next.setAccessibleText(label);
        next.setPromptText(ui.text("tags.prompt"));
        value.addListener((_, _, _) -> display(ui, offers));
        display(ui, offers);
        Suggest.to(next, offers::tagsLike, tag -> tag, tag -> {
            next.setText(tag);
            take();
        });
    }

    /** The field itself stays where it is: moved, it would lose the keyboard. */
    private void display(Ui ui, Offers offers) {
        getChildren().removeIf(node -> !node.equals(next));
        getChildren().addAll(0, value.get().stream().map(tag -> chip(tag, offers.colour(tag), ui)).toList());
    }

    private Button chip(String tag, @Nullable TagColour colour, Ui ui) {
        var cross = new Icon(Feather.X);
        var chip = new Button(tag, colour == null ? cross : marked(colour, cross));
        chip.getStyleClass().addAll("small", "tag");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(ui.text("tags.remove", tag));
        chip.setOnAction(_ -> edit(tags -> tags.remove(tag)));
        return chip;
    }

    /** The colour stands at the side of the cross, since a button has room for one picture. */
    private static HBox marked(TagColour colour, Icon cross) {
        var both = new HBox(new TagMark(colour), cross);
        both.getStyleClass().add("tag-graphic");
        return both;
    }

    /** Takes it while it is typed: a text that is emptied only after its change fails on its caret. */
    private TextFormatter.Change takeAtComma(TextFormatter.Change change) {
        String typed = change.getControlNewText();
        if (typed.contains(",")) {
            add(typed);
            change.setRange(0, change.getControlText().length());
            change.setText("");
            change.selectRange(0, 0);
        }
        return change;
    }

    private void take() {
        add(next.getText());
        if (!next.getText().isEmpty()) {
            next.setText("");
        }
    }

    private void add(String typed) {
        for (String tag : COMMA.splitAsStream(typed).map(String::strip).toList()) {
            if (!tag.isEmpty() && value.get().stream().noneMatch(tag::equalsIgnoreCase)) {
                edit(tags -> tags.add(tag));
            }
        }
    }

    private void edit(Consumer<List<String>> change) {
        List<String> tags = new ArrayList<>(value.get());
        change.accept(tags);
        value.set(List.copyOf(tags));
    }
}
