package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Tips;
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
            picture.show(row, TimelineModel.endsMonth(list.getItems(), getIndex()));
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? words.aloud(getItem())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
