package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Icon;
import app.ukemi.ui.control.Tips;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The rows under their scale, with the moments of the row that one is at below them. */
final class RowsCard extends VBox {
    private final Ui ui;
    private final TimelineModel model;
    private final Consumer<UUID> open;
    private final Letters letters = new Letters();
    private final ScaleHead head;
    private final RowInk ink = new RowInk();
    private final Hatch hatch = new Hatch();
    private final ScaleLines lines = new ScaleLines(ink, hatch);
    private final ListView<TimelineRow> list = new ListView<>();
    private final Label foot = new Label();
    private final InView inView;
    private @Nullable YearMonth named;
    private String name = "";

    RowsCard(Ui ui, TimelineModel model, Watch watch, Consumer<UUID> open) {
        this.ui = ui;
        this.model = model;
        this.open = open;
        head = new ScaleHead(ui, letters.size());
        getStyleClass().addAll("card", "rows-card");
        setId("rows-card");
        list.setId("rows");
        list.setAccessibleText(ui.text("timeline.rows"));
        list.setItems(model.shown());
        list.setCellFactory(_ -> cell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
                key.consume();
            }
        });
        inView = new InView(list);
        foot.setId("row-moments");
        foot.getStyleClass().addAll("muted", "small-text");
        foot.setMaxWidth(Double.MAX_VALUE);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.setWrapText(true);
        var stack = new Behind(lines, list);
        VBox.setVgrow(stack, Priority.ALWAYS);
        letters.size().subscribe(head::requestLayout);
        getChildren().setAll(letters, ink, head, stack, footLine());
        CardFrame.round(this);
        follow(watch);
    }

    private void follow(Watch watch) {
        watch.on(model.found(), _ -> inView.update());
        watch.on(model.timeline(), timeline -> {
            head.setLimits(timeline.limits());
            lines.setLimits(timeline.limits());
        });
        inView.span().subscribe(span -> head.setMonth(month(span)));
        list.getSelectionModel().selectedItemProperty().subscribe(this::showMoments);
    }

    /** In the order of the list, the month of the first row that is seen and says when it was noticed. */
    private String month(InView.Span span) {
        List<TimelineRow> rows = list.getItems();
        for (int i = span.first(); i <= Math.min(span.last(), rows.size() - 1); i++) {
            LocalDate day = rows.get(i).noticedOn();
            if (day != null) {
                return name(day);
            }
        }
        return "";
    }

    /** Named anew only with another month, not with every row that is scrolled by. */
    private String name(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (!month.equals(named)) {
            named = month;
            name = ui.formats().month(day);
        }
        return name;
    }

    private HBox footLine() {
        var help = new Button();
        help.setGraphic(new Icon(Feather.HELP_CIRCLE));
        help.setId("legend");
        help.getStyleClass().add("link");
        help.setAccessibleText(ui.text("timeline.legend.show"));
        help.setTooltip(Tips.of(ui.text("timeline.legend")));
        help.setOnAction(_ -> foot.setText(ui.text("timeline.legend")));
        HBox.setHgrow(foot, Priority.ALWAYS);
        var line = new HBox(foot, help);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add("rows-foot");
        return line;
    }

    private void showMoments(@Nullable TimelineRow row) {
        if (row == null) {
            foot.setText(ui.text("timeline.legend"));
        } else {
            model.selected().set(row.summary().id());
            foot.setText(String.join(" · ", new RowWords(ui).moments(row)));
        }
    }

    private TimelineCell cell() {
        var cell = new TimelineCell(ui, ink, hatch, list);
        cell.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && cell.getItem() != null) {
                open.accept(cell.getItem().summary().id());
            }
        });
        return cell;
    }

    private void openSelected() {
        TimelineRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row.summary().id());
        }
    }

    /** Which rows are seen. */
    InView inView() {
        return inView;
    }

    /** Puts the keyboard into the rows, at the one that one was at last, else at the first. */
    void focus() {
        UUID wanted = model.selected().get();
        int at = 0;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).summary().id().equals(wanted)) {
                at = i;
            }
        }
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().select(at);
            list.scrollTo(at);
        }
        list.requestFocus();
    }
}
