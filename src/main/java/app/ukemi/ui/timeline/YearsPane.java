package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.YearPlace;
import app.ukemi.domain.rule.YearStrip;
import app.ukemi.domain.rule.YearStrip.Week;
import app.ukemi.domain.rule.YearStrips;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Tips;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The years, one below the other, the latest last, with a frame around what the rows show. */
final class YearsPane extends VBox {
    private final Letters letters = new Letters();
    private final Consumer<YearPlace> go;
    private final YearWords words;
    private final Tooltip tip = Tips.of("");
    private List<TimelineRow> rows = List.of();
    private List<YearLine> lines = List.of();
    private @Nullable YearPlace newest;
    private @Nullable YearPlace oldest;

    /** With what shows the rows around a place that was pointed at. */
    YearsPane(Ui ui, Consumer<YearPlace> go) {
        this.go = go;
        words = new YearWords(ui);
        getStyleClass().add("years");
        widthProperty().subscribe(this::stack);
        letters.size().subscribe(this::stack);
        setOnMousePressed(press -> pointAt(press.getX(), press.getY()));
        setOnMouseDragged(drag -> pointAt(drag.getX(), drag.getY()));
        setOnMouseMoved(move -> say(move.getX(), move.getY()));
    }

    private Optional<YearLine> lineAt(double y) {
        return lines.stream().filter(line -> y >= line.getLayoutY()).reduce((_, last) -> last);
    }

    private void pointAt(double x, double y) {
        lineAt(y).ifPresent(line ->
                go.accept(new YearPlace(line.year(), line.placeAt(x - line.getLayoutX()))));
    }

    /** Says what is pointed at; nothing between the marks. */
    private void say(double x, double y) {
        Optional<String> said = lineAt(y).flatMap(line -> line.wordsAt(x - line.getLayoutX(), words));
        said.ifPresent(tip::setText);
        if (said.isPresent()) {
            Tooltip.install(this, tip);
        } else {
            Tooltip.uninstall(this, tip);
        }
    }

    void setRows(List<TimelineRow> next) {
        rows = next;
        stack();
    }

    private void stack() {
        double em = letters.size().get();
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        List<YearStrip> strips = YearStrips.of(rows, YearLine.markWidth(width, em));
        int fullest = strips.stream().mapToInt(YearsPane::fullest).max().orElse(1);
        if (sameYears(strips)) {
            for (int i = 0; i < strips.size(); i++) {
                lines.get(i).show(strips.get(i), fullest);
            }
        } else {
            lines = strips.stream().map(strip -> new YearLine(strip, fullest)).toList();
            getChildren().setAll(lines);
            getChildren().add(letters);
        }
        frame();
    }

    private boolean sameYears(List<YearStrip> strips) {
        return strips.stream().map(YearStrip::year).toList()
                .equals(lines.stream().map(YearLine::year).toList());
    }

    private static int fullest(YearStrip strip) {
        return strip instanceof YearStrip.Weeks many
                ? many.weeks().stream().mapToInt(Week::total).max().orElse(1)
                : 1;
    }

    /** Puts the frame around these places and all between them; around nothing where they are null. */
    void setFrame(@Nullable YearPlace newestSeen, @Nullable YearPlace oldestSeen) {
        newest = newestSeen;
        oldest = oldestSeen;
        frame();
    }

    private void frame() {
        for (YearLine line : lines) {
            if (newest == null || oldest == null || line.year() < oldest.year() || line.year() > newest.year()) {
                line.setFrame(0, 0);
            } else {
                double from = line.year() == oldest.year() ? oldest.at() : 0;
                double until = line.year() == newest.year() ? newest.at() : 1;
                line.setFrame(from, Math.max(until, from + Double.MIN_NORMAL));
            }
        }
    }
}
