package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import java.time.LocalDate;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/** A row: the day it was noticed, its title, what is drawn of it, and its pace in words. */
final class RowPicture extends Region {
    private static final double GAP = 1;
    private static final double FOCUS = 3;
    private final Ui ui;
    private final RowInk ink;
    private final ObservableDoubleValue listWidth;
    private final Word date;
    private final Word title;
    private final Word beside;
    private final Hatch hatch;
    private final PacePlate flag;
    private final RowWords words;
    private @Nullable TimelineRow row;
    private String day = "";
    private String flagged = "";
    private String reason = "";
    private boolean endsMonth;
    private boolean marked;
    private boolean focused;

    /** With the width of the list, which all rows share whether or not a scroll bar takes some of it. */
    RowPicture(Ui ui, RowInk ink, Hatch hatch, ObservableDoubleValue listWidth) {
        this.ui = ui;
        this.ink = ink;
        this.hatch = hatch;
        this.listWidth = listWidth;
        words = new RowWords(ui);
        date = new Word(ink.smalls());
        title = new Word(ink.titles());
        beside = new Word(ink.smalls());
        flag = new PacePlate(ink, hatch);
        getChildren().setAll(date, title, beside);
        getChildren().addAll(flag.parts());
        // Placed here and nowhere else: a new word must not have the whole list laid out.
        getChildren().forEach(part -> part.setManaged(false));
        ink.version().addListener(_ -> arrange());
    }

    /** With whether the row below is of an earlier month. */
    void show(TimelineRow next, boolean lastOfMonth) {
        row = next;
        endsMonth = lastOfMonth;
        LocalDate noticed = next.noticedOn();
        day = noticed == null ? "" : ui.formats().day(noticed, noticed);
        flagged = words.flag(next);
        reason = beside(next);
        arrange();
    }

    /** Whether one points at it or is at it, and whether the keyboard is. */
    void point(boolean isMarked, boolean isFocused) {
        if (marked != isMarked || focused != isFocused) {
            marked = isMarked;
            focused = isFocused;
            arrange();
        }
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
        date.show(day, columns.title() - columns.date());
        date.place(columns.date(), middle);
        title.setFill(ink.words());
        title.show(row.summary().title(), columns.titleWidth());
        title.place(columns.title(), middle);
        double most = columns.right() - columns.end() + columns.titleWidth();
        flag.draw(row.rating().pace(), flagged, columns.right(), middle, most);
        beside(columns, draw(row, columns), middle);
    }

    /** Tells where the bar ends. */
    private double draw(TimelineRow shown, RowColumns columns) {
        var fills = new RowFills(getWidth(), getHeight());
        ground(fills, columns);
        var drawing = new RowDrawing(ink, hatch, columns, fills);
        if (columns.drawn()) {
            drawing.draw(shown, getHeight() / 2);
        }
        setBackground(fills.ground());
        return drawing.barEnd();
    }

    private void ground(RowFills fills, RowColumns columns) {
        double high = getHeight();
        double left = Math.rint(columns.drawn() ? columns.before() - GAP * ink.em() / 2 : getWidth());
        double right = Math.rint(columns.end());
        if (marked) {
            fills.add(ink.plate(), 0, 0, left, high);
        }
        if (focused) {
            fills.add(ink.focus(), 0, 0, FOCUS, high);
        }
        Paint rule = endsMonth ? ink.strongRule() : ink.rule();
        fills.add(rule, 0, high - 1, left, 1);
        fills.add(rule, right, high - 1, Math.max(0, getWidth() - right), 1);
    }

    private void beside(RowColumns columns, double barEnd, double middle) {
        double x = barEnd + GAP * ink.em() / 2;
        double room = columns.end() - x;
        beside.setVisible(columns.drawn() && !reason.isEmpty() && room > 2 * ink.em());
        if (beside.isVisible()) {
            beside.setFill(ink.muted());
            beside.show(reason, room);
            beside.place(x, middle);
        }
    }
}
