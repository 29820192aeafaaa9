package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.PlanPart;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.InSight;
import app.ukemi.ui.control.RowsBox;
import app.ukemi.ui.control.RowsModel;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Tips;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The actions of one kind, edited in place, in a table whose cells stack where they would be cut. */
public final class ActionTable extends VBox {
    /** Below so many widths of a letter the cells of a row stand one below the other. */
    private static final double ROOM_FOR_COLUMNS = 46;

    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    private @Nullable Shown shown;
    private @Nullable Gripped gripped;

    @FXML private Label heading;
    @FXML private Label kindOf;
    @FXML private Button add;
    @FXML private HBox header;
    @FXML private RowsBox<Action> rows;
    @FXML private Label empty;
    @FXML private Label pageRoom;
    @FXML private WhyNone whyNone;

    private record Gripped(UUID id, Node row) {}

    private record Shown(Desk desk, ActionKind kind, RowsModel<Action> actions) {}

    public ActionTable() {
        getStyleClass().add("action-table");
    }

    /** Shows the actions of a kind; called once, by the screen that has the table. */
    public void show(Desk desk, Step4FixModel model, ActionKind kind) {
        Views.fill(this, desk.ui());
        var now = new Shown(desk, kind, model.actions(kind));
        shown = now;
        name(now);
        rows.show(new RowsBox.Setup<>(desk.ui(), now.actions(), desk.undo(), "fix.action.one",
                row -> Views.of(new ActionRowController(desk, model, this, row), desk.ui())));
        PageRoom.tell(pageRoom, desk, part(kind));
        whyNone.show(desk.ui(), kind, model.whyNone(kind));
        now.actions().rows().addListener((_, _, _) -> fill(now));
        Bind.hold(this, now);
        fill(now);
        widthProperty().subscribe(this::fit);
        heading.fontProperty().subscribe(this::fit);
        header.visibleProperty().bind(header.managedProperty());
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> gripped = null);
    }

    private static PlanPart part(ActionKind kind) {
        return switch (kind) {
            case SHORT_TERM -> PlanPart.SHORT_TERM;
            case PERMANENT -> PlanPart.PERMANENT;
        };
    }

    private void name(Shown now) {
        heading.setText(now.desk().ui().text(now.kind()));
        kindOf.setText(now.desk().ui().text(now.kind(), "kind"));
        empty.setText(now.desk().ui().text(now.kind(), "empty"));
        add.setAccessibleText(now.desk().ui().text(now.kind(), "add"));
        add.setTooltip(Tips.of(now.desk().ui().text(now.kind(), "add")));
    }

    private void fill(Shown now) {
        boolean none = now.actions().rows().getValue().isEmpty();
        empty.setVisible(none);
        empty.setManaged(none);
        whyNone.setVisible(none);
        whyNone.setManaged(none);
        header.setManaged(!none && !narrow.get());
    }

    private void fit() {
        narrow.set(getWidth() > 0 && getWidth() < ROOM_FOR_COLUMNS * heading.getFont().getSize());
        pseudoClassStateChanged(Styles.NARROW, narrow.get());
        fill(Objects.requireNonNull(shown));
    }

    /** Whether the cells of the rows are stacked. */
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    /** Adds an action behind the others and puts the keyboard into it. */
    @FXML
    void addAction() {
        Shown now = Objects.requireNonNull(shown);
        if (!now.desk().readOnly()) {
            rows.add(Action.blank(now.desk().ui().newId(), now.kind()));
            // The tick box comes first in a row, but one begins by saying what is to be done.
            Focus.first(rows.getChildren().getLast().lookup("#text"));
        }
    }

    /** Moves an action up (negative) or down among those of its kind; the keyboard stays where it is. */
    void move(UUID id, int by, Node row) {
        Shown now = Objects.requireNonNull(shown);
        if (!now.desk().readOnly()) {
            now.actions().move(id, by);
            InSight.bring(row);
        }
    }

    /** A row was taken by its grip: until the mouse is let go, the row goes where the mouse goes. */
    void grip(UUID id, Node row) {
        gripped = new Gripped(id, row);
    }

    /** A row changes places with a neighbour once the mouse is past the middle of that one. */
    private void drag(MouseEvent mouse) {
        if (gripped != null) {
            Node row = gripped.row();
            int at = rows.getChildren().indexOf(lineOf(row));
            if (at > 0 && mouse.getSceneY() < middle(at - 1)) {
                move(gripped.id(), -1, row);
            } else if (at >= 0 && at < rows.getChildren().size() - 1 && mouse.getSceneY() > middle(at + 1)) {
                move(gripped.id(), 1, row);
            }
        }
    }

    private Node lineOf(Node row) {
        Node line = row;
        while (line.getParent() != null && !line.getParent().equals(rows)) {
            line = line.getParent();
        }
        return line;
    }

    private double middle(int row) {
        Node line = rows.getChildren().get(row);
        Bounds place = line.localToScene(line.getLayoutBounds());
        return place.getCenterY();
    }
}
