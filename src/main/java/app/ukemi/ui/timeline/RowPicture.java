package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import java.time.LocalDate;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A row: the day it was noticed, its title, what is drawn of it, and its pace in words. */
final class RowPicture extends Region {
    private static final double GAP = 1;
    private static final double FOCUS = 3;
    private final Ui ui;
    private final RowInk ink;
    private final ObservableDoubleValue listWidth;
    private final Rectangle focus = new Rectangle();
    private final Rectangle plate = new Rectangle();
    private final Rectangle ruleLeft = new Rectangle();
    private final Rectangle ruleRight = new Rectangle();
    private final Word date;
    private final Word title;
    private final Word beside;
    private final RowDrawing drawing;
    private final PacePlate flag;
    private final RowWords words;
    private @Nullable TimelineRow row;
    private boolean endsMonth;

    /** With the width of the list, which all rows share whether or not a scroll bar takes some of it. */
    RowPicture(Ui ui, RowInk ink, Hatch hatch, ObservableDoubleValue listWidth) {
        this.ui = ui;
        this.ink = ink;
        this.listWidth = listWidth;
        words = new RowWords(ui);
        date = new Word(ink.smallFont());
        title = new Word(ink.titleFont());
        beside = new Word(ink.smallFont());
        drawing = new RowDrawing(ink, hatch);
        flag = new PacePlate(ink, hatch);
        point(false, false);
        getChildren().setAll(plate, focus, ruleLeft, ruleRight, date, title, drawing, beside, flag);
        // Placed here and nowhere else: a new word must not have the whole list laid out.
        getChildren().forEach(part -> part.setManaged(false));
        ink.version().addListener(_ -> arrange());
    }

    /** With whether the row below is of an earlier month. */
    void show(TimelineRow next, boolean lastOfMonth) {
        row = next;
        endsMonth = lastOfMonth;
        arrange();
    }

    /** Whether one points at it or is at it, and whether the keyboard is. */
    void point(boolean marked, boolean focused) {
        plate.setVisible(marked);
        focus.setVisible(focused);
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
        arrange();
    }

    private void arrange() {
        if (row == null || getWidth() <= 0) {
            return;
        }
        double em = ink.em();
        double middle = getHeight() / 2;
        RowColumns columns = RowColumns.of(listWidth.get(), em);
        date.setFill(ink.muted());
        LocalDate noticed = row.noticedOn();
        date.show(noticed == null ? "" : ui.formats().day(noticed, noticed), columns.title() - columns.date());
        date.place(columns.date(), middle);
        title.setFill(ink.words());
        title.show(row.summary().title(), columns.titleWidth());
        title.place(columns.title(), middle);
        drawing.draw(row, columns, middle);
        double most = columns.right() - columns.end() + columns.titleWidth();
        flag.draw(row.rating().pace(), words.flag(row), columns.right(), middle, most);
        beside(row, columns, middle);
        ground(columns);
    }

    private void beside(TimelineRow shown, RowColumns columns, double middle) {
        double x = drawing.barEnd() + GAP * ink.em() / 2;
        double room = columns.end() - x;
        String said = beside(shown);
        beside.setVisible(columns.drawn() && !said.isEmpty() && room > 2 * ink.em());
        if (beside.isVisible()) {
            beside.setFill(ink.muted());
            beside.show(said, room);
            beside.place(x, middle);
        }
    }

    private void ground(RowColumns columns) {
        double high = getHeight();
        double left = Math.rint(columns.drawn() ? columns.before() - GAP * ink.em() / 2 : getWidth());
        double right = Math.rint(columns.end());
        place(plate, ink.plate(), left, high);
        place(focus, ink.focus(), FOCUS, high);
        Paint rule = endsMonth ? ink.strongRule() : ink.rule();
        place(ruleLeft, rule, left, 1);
        place(ruleRight, rule, Math.max(0, getWidth() - right), 1);
        ruleLeft.setY(high - 1);
        ruleRight.setX(right);
        ruleRight.setY(high - 1);
    }

    private static void place(Rectangle shape, Paint fill, double width, double height) {
        shape.setFill(fill);
        shape.setWidth(width);
        shape.setHeight(height);
    }
}
