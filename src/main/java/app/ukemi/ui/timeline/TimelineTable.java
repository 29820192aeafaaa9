package app.ukemi.ui.timeline;

import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Lag;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** All that is drawn, in words and sortable. */
final class TimelineTable extends TableView<TimelineRow> {
    private final Letters letters = new Letters();
    private final Ui ui;
    private final TimelineModel model;
    private final Consumer<UUID> open;
    private final RowWords words;

    TimelineTable(Ui ui, TimelineModel model, Consumer<UUID> open) {
        this.ui = ui;
        this.model = model;
        this.open = open;
        words = new RowWords(ui);
        setId("timeline-table");
        getStyleClass().add("timeline-table");
        setAccessibleText(ui.text("timeline.heading"));
        getChildren().add(letters);
        makeColumns();
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setRowFactory(_ -> row());
        setOnKeyPressed(key -> {
            TimelineRow row = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && row != null) {
                key.consume();
                go(row);
            }
        });
    }

    private void makeColumns() {
        Collator alphabet = Collator.getInstance(ui.messages().locale());
        column("noticed", TimelineTable::noticed, this::noticedWords, 11.5);
        TableColumn<TimelineRow, TimelineRow> title = column("title", row -> row.summary().title(), 18);
        title.setComparator(Comparator.comparing((TimelineRow row) -> row.summary().title(), alphabet));
        column("pace", row -> row.rating().pace(), words::flag, 11);
        lag("unnoticed", TimelineRow::unnoticed);
        lag("told", row -> row.rating().lag());
        lag("full", TimelineRow::toFull);
        lag("fix", TimelineRow::toFix);
        column("heard", row -> word(row.summary().after().heardFirst()), 8);
        column("severity", row -> order(row.summary().severity()), row -> word(row.summary().severity()), 9);
        column("wrong", this::wrong, 11);
        column("tags", row -> String.join(", ", row.summary().traits().tags()), 10);
        column("state", row -> row.summary().standing(), row -> word(row.summary().standing()), 10);
    }

    private void lag(String key, Function<TimelineRow, @Nullable Lag> lag) {
        column(key, row -> {
            Lag span = lag.apply(row);
            return span == null ? Duration.ofSeconds(-1) : span.middle();
        }, row -> {
            Lag span = lag.apply(row);
            return span == null ? "" : ui.formats().span(span.least(), span.most());
        }, 7.5);
    }

    private TableColumn<TimelineRow, TimelineRow> column(
            String key, Function<TimelineRow, String> say, double width) {
        return column(key, say, say, width);
    }

    private <T extends Comparable<? super T>> TableColumn<TimelineRow, TimelineRow> column(
            String key, Function<TimelineRow, T> order, Function<TimelineRow, String> say, double width) {
        var column = new TableColumn<TimelineRow, TimelineRow>(ui.text("timeline.column." + key));
        column.setId("column-" + key);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new WordCell(say));
        column.setComparator(Comparator.comparing(order));
        letters.size().subscribe(size -> column.setPrefWidth(width * size.doubleValue()));
        getColumns().add(column);
        return column;
    }

    /** Says one thing of a row. */
    private static final class WordCell extends TableCell<TimelineRow, TimelineRow> {
        private final Function<TimelineRow, String> say;

        WordCell(Function<TimelineRow, String> say) {
            this.say = say;
        }

        @Override
        protected void updateItem(TimelineRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : say.apply(row));
        }
    }

    private TableRow<TimelineRow> row() {
        var row = new TableRow<TimelineRow>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && row.getItem() != null) {
                go(row.getItem());
            }
        });
        return row;
    }

    private void go(TimelineRow row) {
        model.selected().set(row.summary().id());
        open.accept(row.summary().id());
    }

    /** Puts the keyboard into the table, at the mistake that one was at last. */
    void focus() {
        getItems().stream()
                .filter(row -> row.summary().id().equals(model.selected().get()))
                .findFirst()
                .or(() -> getItems().stream().findFirst())
                .ifPresent(row -> {
                    getSelectionModel().select(row);
                    scrollTo(row);
                });
        requestFocus();
    }

    private static Instant noticed(TimelineRow row) {
        var noticed = row.summary().moments().noticed();
        return noticed == null ? Instant.MAX : noticed.from();
    }

    private String noticedWords(TimelineRow row) {
        var noticed = row.summary().moments().noticed();
        return noticed == null ? "" : words.moment(noticed);
    }

    private String wrong(TimelineRow row) {
        Summary.Traits traits = row.summary().traits();
        return traits.wentWrong().stream().sorted().map(ui::text).collect(Collectors.joining(", "));
    }

    private String word(@Nullable Enum<?> value) {
        return value == null ? "" : ui.text(value);
    }

    private static int order(@Nullable Enum<?> value) {
        return value == null ? -1 : value.ordinal();
    }
}
