package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.PaceFlag;
import java.time.LocalDate;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row: the day it was noticed, its title, what is drawn of it, and its pace in words. */
final class RowPicture extends Region {
    private static final double GAP = 1;

    private final Ui ui;
    private final ObservableDoubleValue listWidth;
    private final Region plate = new Region();
    private final Region ruleLeft = new Region();
    private final Region ruleRight = new Region();
    private final Label date = new Label();
    private final Label title = new Label();
    private final Label beside = new Label();
    private final RowDrawing drawing = new RowDrawing();
    private final PaceFlag flag = new PaceFlag();
    private @Nullable TimelineRow row;

    /** With the width of the list, which all rows share whether or not a scroll bar takes some of it. */
    RowPicture(Ui ui, ObservableDoubleValue listWidth) {
        this.ui = ui;
        this.listWidth = listWidth;
        getStyleClass().add("row");
        plate.getStyleClass().add("row-plate");
        ruleLeft.getStyleClass().add("row-rule");
        ruleRight.getStyleClass().add("row-rule");
        date.getStyleClass().addAll("row-date", "muted");
        title.getStyleClass().add("row-title");
        beside.getStyleClass().addAll("row-beside", "small-text");
        getChildren().setAll(plate, ruleLeft, ruleRight, date, title, drawing, beside, flag);
        // Placed here and nowhere else: a new word must not have the whole list laid out.
        getChildren().forEach(part -> part.setManaged(false));
    }

    void show(TimelineRow next) {
        row = next;
        LocalDate noticed = next.noticedOn();
        date.setText(noticed == null ? "" : ui.formats().day(noticed, noticed));
        title.setText(next.summary().title());
        flag.show(next.rating().pace(), new RowWords(ui).flag(next));
        beside.setText(beside(next));
        requestLayout();
    }

    private String beside(TimelineRow next) {
        boolean without = next.rating().pace() == Pace.UNRATED && next.rating().lag() == null;
        return next.grows() || without ? ui.text(next.rating().reason(), "why") : "";
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (row == null) {
            return;
        }
        double em = title.getFont().getSize();
        double height = getHeight();
        RowColumns columns = RowColumns.of(listWidth.get(), em);
        double left = columns.drawn() ? columns.before() - GAP * em / 2 : getWidth();
        plate.resizeRelocate(0, 0, snapPositionX(left), height);
        ruleLeft.resizeRelocate(0, height - 1, snapPositionX(left), 1);
        double right = snapPositionX(columns.end());
        ruleRight.resizeRelocate(right, height - 1, Math.max(0, getWidth() - right), 1);
        middle(date, columns.date(), columns.title() - columns.date(), height);
        middle(title, columns.title(), columns.titleWidth(), height);
        drawing.draw(row, columns, em, height / 2);
        double flagWidth = Math.min(flag.prefWidth(-1), columns.right() - columns.end() + columns.titleWidth());
        middle(flag, columns.right() - flagWidth, flagWidth, height);
        placeBeside(columns, em, height);
    }

    private void placeBeside(RowColumns columns, double em, double height) {
        double x = drawing.barEnd() + GAP * em / 2;
        double width = Math.min(beside.prefWidth(-1), columns.end() - x);
        beside.setVisible(columns.drawn() && !beside.getText().isEmpty() && width > 2 * em);
        middle(beside, x, Math.max(0, width), height);
    }

    private void middle(Region part, double x, double width, double height) {
        double high = snapSizeY(part.prefHeight(width));
        part.resizeRelocate(snapPositionX(x), snapPositionY((height - high) / 2), Math.max(0, width), high);
    }
}
