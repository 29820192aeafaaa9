package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineFilter;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Underway;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The timeline: filters, years, rows, and a table that says the same. */
public final class TimelineController {
    /** In heights of a letter: where there is less, the rows have the room of the years. */
    private static final double ROOM_FOR_YEARS = 30;

    private final Ui ui;
    private final TimelineModel model;
    private final BooleanProperty asTable;
    private final Watch watch = new Watch();
    private final Letters letters = new Letters();
    private final RowsCard rows;
    private final LowerHalf trend;
    private final ExportMenu export;
    private final Doors doors;
    /** Made when it is first asked for. */
    private @Nullable TimelineTable table;

    @FXML private ScrollPane page;
    @FXML private VBox room;
    @FXML private FlowPane tools;
    @FXML private Button tableButton;
    @FXML private VBox picture;
    @FXML private VBox nothing;
    @FXML private VBox empty;
    @FXML private VBox below;

    /** Where one can go from the timeline. */
    public interface Doors {
        /** Opens a mistake where its disclosures are. */
        void open(UUID mistake);

        /** Takes the timeline as filtered out of the window. */
        void export(ExportKind kind);

        /** What is being taken out of the window just now. */
        Underway exporting();
    }

    /** With whether a table is preferred to the picture. */
    public TimelineController(Ui ui, TimelineModel model, BooleanProperty asTable, Doors doors) {
        this.ui = ui;
        this.model = model;
        this.asTable = asTable;
        this.doors = doors;
        rows = new RowsCard(ui, model, watch, doors::open);
        trend = new LowerHalf(ui, model, doors);
        export = new ExportMenu(ui, doors.exporting(), doors::export);
    }

    @FXML
    private void initialize() {
        Bind.hold(room, this);
        tableButton.textProperty().bind(Bindings.when(asTable)
                .then(ui.text("timeline.as-picture"))
                .otherwise(ui.text("timeline.as-table")));
        tools.getChildren().addAll(0, new PaceChips(ui, model, watch).buttons());
        tools.getChildren().add(export);
        tools.prefWrapLengthProperty().bind(tools.widthProperty());
        var filters = new FilterBar(ui, model, watch);
        filters.prefWrapLengthProperty().bind(filters.widthProperty());
        room.getChildren().addAll(1, List.of(letters, filters));
        picture.getChildren().setAll(new YearsCard(ui, model, rows.inView(), watch), rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
        below.getChildren().setAll(trend);
        decideWhatIsSeen(filters);
    }

    private void decideWhatIsSeen(FilterBar filters) {
        BooleanBinding none = Bindings.createBooleanBinding(
                () -> model.timeline().get().rows().isEmpty(), model.timeline());
        BooleanBinding some = Bindings.isNotEmpty(model.shown());
        seen(empty, none);
        seen(nothing, none.or(some).not());
        seen(picture, some);
        seen(below, some);
        seen(filters, none.not());
        seen(tools, none.not());
        seen(rows, asTable.not());
        var high = page.heightProperty().greaterThan(letters.size().multiply(ROOM_FOR_YEARS));
        seen(picture.getChildren().getFirst(), asTable.not().and(high));
        watch.on(asTable, shown -> {
            if (shown) {
                table();
            }
        });
    }

    private TimelineTable table() {
        if (table == null) {
            table = new TimelineTable(ui, model, doors::open);
            VBox.setVgrow(table, Priority.ALWAYS);
            seen(table, asTable);
            picture.getChildren().add(table);
        }
        return table;
    }

    private static void seen(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    /** Puts the keyboard into the rows, at the one that one came from. */
    public void focus() {
        if (asTable.get()) {
            table().focus();
        } else {
            rows.focus();
        }
    }

    /** Follows the model no longer; called when the room is left. */
    public void stop() {
        watch.stop();
    }

    @FXML
    private void turn() {
        asTable.set(!asTable.get());
    }

    @FXML
    private void clear() {
        model.filter().set(TimelineFilter.ALL);
    }
}
