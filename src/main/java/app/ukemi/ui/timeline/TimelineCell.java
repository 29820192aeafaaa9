package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import javafx.scene.control.ListCell;

/** One mistake in the timeline. */
final class TimelineCell extends ListCell<TimelineRow> {
    private final Ui ui;

    TimelineCell(Ui ui) {
        this.ui = ui;
    }

    @Override
    protected void updateItem(TimelineRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : row.summary().title() + ", " + ui.flag(row.rating()));
    }
}
