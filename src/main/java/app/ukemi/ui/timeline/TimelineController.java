package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import java.util.UUID;
import app.ukemi.ui.control.Bind;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The timeline: filters, years, rows, and a table that says the same. */
public final class TimelineController {
    private final Ui ui;
    private final TimelineModel model;
    private final BooleanProperty asTable;
    private final Doors doors;

    @FXML private ToggleButton table;
    @FXML private ListView<TimelineRow> rows;
    @FXML private Label nothing;

    /** Where one can go from the timeline. */
    public interface Doors {
        /** Opens a mistake where its disclosures are. */
        void open(UUID mistake);
    }

    /** With whether a table is preferred to the picture. */
    public TimelineController(Ui ui, TimelineModel model, BooleanProperty asTable, Doors doors) {
        this.ui = ui;
        this.model = model;
        this.asTable = asTable;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        Bind.value(table, table.selectedProperty(), asTable);
        rows.setItems(model.shown());
        rows.setCellFactory(_ -> cell());
        rows.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(rows.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        nothing.visibleProperty().bind(Bindings.isEmpty(model.shown()));
    }

    /** Puts the keyboard into the rows, at the one that one came from. */
    public void focus() {
        rows.requestFocus();
    }

    private TimelineCell cell() {
        var cell = new TimelineCell(ui);
        cell.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(cell.getItem());
            }
        });
        return cell;
    }

    private void open(@Nullable TimelineRow row) {
        if (row != null) {
            model.selected().set(row.summary().id());
            doors.open(row.summary().id());
        }
    }
}
