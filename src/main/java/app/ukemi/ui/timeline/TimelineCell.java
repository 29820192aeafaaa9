package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Tips;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** One mistake in the list of the timeline. */
final class TimelineCell extends ListCell<TimelineRow> {
    private final RowWords words;
    private final RowPicture picture;
    private final Tooltip tip = Tips.of("");

    TimelineCell(Ui ui, ObservableDoubleValue listWidth) {
        words = new RowWords(ui);
        picture = new RowPicture(ui, listWidth);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        hoverProperty().addListener((_, _, over) -> showTip(over));
    }

    /** Words that only one who points at the row reads are made when one does. */
    private void showTip(boolean over) {
        boolean said = over && getItem() != null;
        if (said) {
            tip.setText(String.join("\n", words.moments(getItem())));
        }
        setTooltip(said ? tip : null);
    }

    @Override
    protected void updateItem(TimelineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        picture.show(row);
        setGraphic(picture);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? words.aloud(getItem())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
