package app.ukemi.ui.control;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;

/**
 * Offers known things below a text field as one types. The keyboard stays in the field: arrows choose, Enter
 * takes, Escape sends the offers away.
 */
public final class Suggest<T> {
    private static final int OFFERED = 8;
    private static final double ROW = 2.4;
    /** In widths of a letter: a field may be too narrow for what it offers. */
    private static final double LEAST = 16;
    private static final Set<String> NOTHING_WRITTEN = Set.of("\t", "\r", "\n", "\u001b");

    private final TextField field;
    private final Function<String, List<T>> find;
    private final Consumer<T> take;
    private final ListView<T> list = new ListView<>(FXCollections.observableArrayList());
    private final Popup popup = new Popup();

    private Suggest(TextField field, Function<String, List<T>> find, Consumer<T> take) {
        this.field = field;
        this.find = find;
        this.take = take;
    }

    /**
     * Lets a field offer what fits its text.
     *
     * @param find the things that fit, the best first
     * @param words how a thing is shown
     * @param take what happens with the one chosen
     */
    public static <T> void to(
            TextField field, Function<String, List<T>> find, Function<T, String> words, Consumer<T> take) {
        new Suggest<>(field, find, take).attach(words);
    }

    private void attach(Function<T, String> words) {
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> cell(words));
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    private ListCell<T> cell(Function<T, String> words) {
        var cell = new ListCell<T>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        };
        cell.setPrefWidth(0);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose(cell.getItem()));
        return cell;
    }

    /** Tab, Enter and Escape are heard here too: of the first as much as of whoever comes by it. */
    private void typed(KeyEvent key) {
        if (!NOTHING_WRITTEN.contains(key.getCharacter())) {
            offer();
        }
    }

    private void offer() {
        List<T> found = find.apply(field.getText()).stream().limit(OFFERED).toList();
        list.getItems().setAll(found);
        if (found.isEmpty() || !field.isFocused() || !field.isEditable()) {
            popup.hide();
            return;
        }
        list.setPrefHeight(found.size() * ROW * field.getFont().getSize() + 2);
        list.setPrefWidth(Math.max(field.getWidth(), LEAST * field.getFont().getSize()));
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place != null) {
            popup.show(field, place.getMinX(), place.getMaxY());
        }
    }

    private void key(KeyEvent key) {
        if (!popup.isShowing()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ESCAPE -> popup.hide();
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose(@org.jspecify.annotations.Nullable T chosen) {
        popup.hide();
        if (chosen != null) {
            take.accept(chosen);
            field.positionCaret(field.getText().length());
        }
    }
}
