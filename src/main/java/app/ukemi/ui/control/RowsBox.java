package app.ukemi.ui.control;

import app.ukemi.domain.Row;
import app.ukemi.ui.Ui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Rows of one kind, one below the other, each with its own editor and a button that removes it. An editor stays
 * the same node for as long as its row is there, so that typing is never interrupted. Of a long list only the rows
 * near the part that is seen have their editors made.
 */
public final class RowsBox<R extends Row> extends VBox {
    /** From so many rows on, those out of sight are made when one comes near them. */
    private static final int LONG = 24;
    /** How many rows of a long list are made at once: about as many as a window shows. */
    private static final int AT_ONCE = 12;

    private final Map<UUID, Entry<R>> entries = new HashMap<>();
    private @Nullable Setup<R> setup;
    private Consumer<Node> whenMade = _ -> {};
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

    private record Entry<R>(Editing<R> editing, LateRow node) {}

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
        NearRows.watch(this);
    }

    /** Adds a row and puts the cursor into it. */
    public void add(R row) {
        if (setup != null) {
            setup.model().add(row);
            focus(row.id());
        }
    }

    /** Puts the cursor into the last row, and the row in sight. */
    public void focusLast() {
        if (setup != null && !setup.model().rows().getValue().isEmpty()) {
            focus(setup.model().rows().getValue().getLast().id());
        }
    }

    /** Does something to each row, also to those that are made later. */
    public void toEachRow(Consumer<Node> what) {
        whenMade = what;
        getChildren().forEach(what);
    }

    /** The editor of a row, made where it was not yet; nothing where there is no such row here. */
    public Optional<Node> reveal(UUID id) {
        return entries.containsKey(id) ? Optional.of(make(id)) : Optional.empty();
    }

    private void focus(UUID id) {
        Node row = make(id);
        Focus.first(row);
        InSight.bring(row);
    }

    private Node make(UUID id) {
        LateRow row = Objects.requireNonNull(entries.get(id)).node();
        row.make();
        return row;
    }

    private void sync(Setup<R> what, List<R> rows) {
        entries.keySet().retainAll(rows.stream().map(Row::id).collect(Collectors.toSet()));
        for (R row : rows) {
            entries.computeIfAbsent(row.id(), _ -> entry(what, row)).editing().change(_ -> row);
        }
        List<LateRow> nodes =
                rows.stream().map(row -> entries.get(row.id())).map(Entry::node).toList();
        if (!nodes.equals(getChildren())) {
            Arrange.to(getChildren(), nodes);
            rows.stream().limit(rows.size() > LONG ? AT_ONCE : LONG).forEach(row -> make(row.id()));
        }
    }

    private Entry<R> entry(Setup<R> what, R row) {
        var editing = new Editing<R>(row);
        editing.value().addListener((_, _, next) -> what.model().put(next));
        return new Entry<>(editing, new LateRow(() -> line(what, editing)));
    }

    private Node line(Setup<R> what, Editing<R> editing) {
        Node editor = what.editor().of(editing);
        HBox.setHgrow(editor, Priority.ALWAYS);
        var line = new HBox(editor);
        if (removable) {
            line.getChildren().add(removeButton(what, editing.get().id()));
        }
        RowName.tell(line, editing.value().map(RowName::of));
        line.getStyleClass().add("row-line");
        whenMade.accept(line);
        return line;
    }

    private Button removeButton(Setup<R> what, UUID id) {
        String noun = what.ui().text(what.noun());
        var button = new Button(null, new Icon(Feather.X));
        button.getStyleClass().addAll("flat", "button-icon", "remove-row");
        button.setAccessibleText(what.ui().text("rows.remove", noun));
        button.setTooltip(Tips.of(what.ui().text("rows.remove", noun)));
        button.setOnAction(_ -> {
            int at = what.model().rows().getValue().stream().map(Row::id).toList().indexOf(id);
            Runnable back = what.model().remove(id);
            stayNear(at);
            what.undo().offer(what.ui().text("rows.removed", noun), () -> {
                back.run();
                returnTo(id);
            });
        });
        return button;
    }

    /** The keyboard would otherwise be at the top of the window, where Enter leaves the page. */
    private void stayNear(int at) {
        if (getChildren().isEmpty()) {
            requestFocusTraversal(TraversalDirection.NEXT);
            return;
        }
        var near = (LateRow) getChildren().get(Math.min(at, getChildren().size() - 1));
        near.make();
        Focus.first(near.lookup(".remove-row"));
    }

    private void returnTo(UUID id) {
        if (getScene() != null && entries.containsKey(id)) {
            focus(id);
        }
    }
}
