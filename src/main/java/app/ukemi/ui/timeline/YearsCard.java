package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.YearPlace;
import app.ukemi.ui.Ui;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The overview: all years, and the frame that is moved by hand or by keyboard to show other rows. */
final class YearsCard extends ScrollPane {
    private final Ui ui;
    private final TimelineModel model;
    private final InView inView;
    private final YearsPane years;

    YearsCard(Ui ui, TimelineModel model, InView inView, Watch watch) {
        this.ui = ui;
        this.model = model;
        this.inView = inView;
        years = new YearsPane(ui, this::show);
        getStyleClass().addAll("card", "years-card");
        setId("years");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(years);
        watch.on(model.found(), found -> years.setRows(found.rows()));
        // Where not all years have room, the last ones are seen first.
        years.heightProperty().subscribe(() -> setVvalue(1));
        inView.span().subscribe(this::frame);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void frame(InView.Span span) {
        List<TimelineRow> rows = model.shown();
        TimelineRow newest = null;
        TimelineRow oldest = null;
        for (int i = span.first(); i <= Math.min(span.last(), rows.size() - 1); i++) {
            if (rows.get(i).noticedOn() != null) {
                newest = newest == null ? rows.get(i) : newest;
                oldest = rows.get(i);
            }
        }
        years.setFrame(place(newest), place(oldest));
        setAccessibleText(newest == null || oldest == null
                ? ui.text("timeline.years")
                : ui.text("timeline.years.shown", day(oldest), day(newest)));
    }

    private static @Nullable YearPlace place(@Nullable TimelineRow row) {
        return row == null ? null : YearPlace.of(row);
    }

    private String day(TimelineRow row) {
        LocalDate day = row.noticedOn();
        return day == null ? "" : ui.formats().date(day);
    }

    /** Shows the rows around a place in time. */
    private void show(YearPlace place) {
        requestFocus();
        inView.center(model.nearest(place));
    }

    /** Left and up is earlier, which in the rows is further down. */
    private void key(KeyEvent key) {
        InView.Span span = inView.span().get();
        int middle = span.first() + span.size() / 2;
        int target = switch (key.getCode()) {
            case LEFT, UP -> middle + 1;
            case RIGHT, DOWN -> middle - 1;
            case PAGE_UP -> middle + span.size();
            case PAGE_DOWN -> middle - span.size();
            case HOME -> model.shown().size();
            case END -> 0;
            default -> -1;
        };
        if (target >= 0 || key.getCode().isNavigationKey()) {
            inView.center(target);
            key.consume();
        }
    }
}
