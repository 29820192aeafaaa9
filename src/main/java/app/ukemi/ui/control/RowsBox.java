package app.ukemi.ui.control;

import app.ukemi.domain.Row;
import app.ukemi.ui.Ui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Rows of one kind, one below the other, each with its own editor and a button that removes it. An editor stays
 * the same node for as long as its row is there, so that typing is never interrupted.
 */
public final class RowsBox<R extends Row> extends VBox {
    private final Map<UUID, Entry<R>> entries = new HashMap<>();
    private @Nullable Setup<R> setup;
    private boolean removable = true;

    /**
     * What a box of rows needs.
     *
     * @param noun the message key of what a row is called, for the screen reader and the undo
     * @param editor makes the node in which a row is edited
     */
    public record Setup<R extends Row>(Ui ui, RowsModel<R> model, Undo undo, String noun, Editor<R> editor) {}

    /** Makes the node in which a row is edited. */
    @FunctionalInterface
    public interface Editor<R> {
        Node of(Editing<R> row);
    }

    private record Entry<R>(Editing<R> editing, Node node) {}

    public RowsBox() {
        getStyleClass().add("rows");
    }

    /** Whether each row has a button that removes it; set before the rows are shown. */
    public void setRemovable(boolean next) {
        removable = next;
    }

    public boolean isRemovable() {
        return removable;
    }

    public void show(Setup<R> what) {
        setup = what;
        what.model().rows().addListener((_, _, rows) -> sync(what, rows));
        sync(what, what.model().rows().getValue());
    }

    /** Adds a row and puts the cursor into it. */
    public void add(R row) {
        if (setup != null) {
            setup.model().add(row);
            focusFirst(row.id());
        }
    }

    /** Puts the cursor into the last row, and the row in sight. */
    public void focusLast() {
        if (!getChildren().isEmpty()) {
            Node last = getChildren().getLast();
            Focus.first(last);
            InSight.bring(last);
        }
    }

    private void focusFirst(UUID id) {
        Entry<R> entry = entries.get(id);
        if (entry != null) {
            Focus.first(entry.node());
            InSight.bring(entry.node());
        }
    }

    private void sync(Setup<R> what, List<R> rows) {
        entries.keySet().retainAll(rows.stream().map(Row::id).collect(Collectors.toSet()));
        for (R row : rows) {
            entries.computeIfAbsent(row.id(), _ -> entry(what, row)).editing().change(_ -> row);
        }
        List<Node> nodes =
                rows.stream().map(row -> entries.get(row.id())).map(Entry::node).toList();
        if (!nodes.equals(getChildren())) {
            Arrange.to(getChildren(), nodes);
        }
    }

    private Entry<R> entry(Setup<R> what, R row) {
        var editing = new Editing<R>(row);
        editing.value().addListener((_, _, next) -> what.model().put(next));
        Node editor = what.editor().of(editing);
        HBox.setHgrow(editor, Priority.ALWAYS);
        var line = new HBox(editor);
        if (removable) {
            line.getChildren().add(removeButton(what, row.id()));
        }
        line.getStyleClass().add("row-line");
        return new Entry<>(editing, line);
    }

    private static <R extends Row> Button removeButton(Setup<R> what, UUID id) {
        String noun = what.ui().text(what.noun());
        var button = new Button(null, new FontIcon(Feather.X));
        button.getStyleClass().addAll("flat", "button-icon", "remove-row");
        button.setAccessibleText(what.ui().text("rows.remove", noun));
        button.setTooltip(Tips.of(what.ui().text("rows.remove", noun)));
        button.setOnAction(_ -> {
            Runnable back = what.model().remove(id);
            what.undo().offer(what.ui().text("rows.removed", noun), back);
        });
        return button;
    }
}
