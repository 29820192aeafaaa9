package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Tips;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;

/** One mistake in the list of the timeline. */
final class TimelineCell extends ListCell<TimelineRow> {
    private final RowWords words;
    private final RowPicture picture;
    private final ListView<TimelineRow> list;
    private final Tooltip tip = Tips.of("");

    TimelineCell(Ui ui, RowInk ink, Hatch hatch, ListView<TimelineRow> list) {
        this.list = list;
        words = new RowWords(ui);
        picture = new RowPicture(ui, ink, hatch, list.widthProperty());
        picture.setVisible(false);
        setGraphic(picture);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        hoverProperty().addListener((_, _, over) -> {
            showTip(over);
            point();
        });
        selectedProperty().addListener((_, _, _) -> point());
        list.focusedProperty().addListener((_, _, _) -> point());
    }

    /** Words that only one who points at the row reads are made when one does. */
    private void showTip(boolean over) {
        boolean said = over && getItem() != null;
        if (said) {
            tip.setText(String.join("\n", words.moments(getItem())));
        }
        setTooltip(said ? tip : null);
    }

    private void point() {
        picture.point(isHover() || isSelected(), isSelected() && list.isFocused());
    }

    @Override
    protected void updateItem(TimelineRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean some = !empty && row != null;
        picture.setVisible(some);
        if (some) {
            picture.show(row, lastOfMonth(row));
        }
    }

    private boolean lastOfMonth(TimelineRow row) {
        List<TimelineRow> rows = list.getItems();
        int next = getIndex() + 1;
        return next < rows.size() && month(row) != month(rows.get(next));
    }

    /** Months since the year nought, and one of its own for what does not say when it was noticed. */
    private static int month(TimelineRow row) {
        LocalDate noticed = row.noticedOn();
        return noticed == null ? Integer.MIN_VALUE : noticed.getYear() * 12 + noticed.getMonthValue();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? words.aloud(getItem())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
