package app.ukemi.ui.search;

import app.ukemi.domain.Moment;
import app.ukemi.domain.search.Excerpt;
import app.ukemi.domain.search.FoundMistake;
import app.ukemi.domain.search.Hit;
import app.ukemi.domain.search.Place;
import app.ukemi.domain.search.Span;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.PaceFlag;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of what was found: a mistake, or one of its texts with the words marked. */
final class SearchCell extends ListCell<SearchLine> {
    private final Ui ui;

    SearchCell(Ui ui) {
        this.ui = ui;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SearchLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("found-mistake", "found-text");
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case SearchLine.OfMistake(FoundMistake found) -> show(found);
            case SearchLine.OfHit(UUID _, Hit hit) -> show(hit);
        }
    }

    private void show(FoundMistake found) {
        Moment moment = found.summary().moments().noticed();
        Label noticed = label(moment == null ? "" : ui.moment(moment), "muted");
        Label further = label(found.further() == 0 ? "" : ui.text("search.further", found.further()), "muted");
        var pace = new PaceFlag();
        pace.show(found.rating().pace(), ui.flag(found.rating()));
        var line = new HBox(marked(found.title(), "found-title"), further, noticed, pace);
        line.getStyleClass().add("found-line");
        getStyleClass().add("found-mistake");
        setGraphic(line);
        setAccessibleText(String.join(", ", found.title().text(), noticed.getText(), pace.getText()));
    }

    private void show(Hit hit) {
        Place place = hit.entry().place();
        String where = ui.text("search.place", place.step().ordinal() + 1, ui.text(place));
        var line = new HBox(label(where, "found-place"), marked(hit.excerpt(), "found-words"));
        line.getStyleClass().add("found-line");
        getStyleClass().add("found-text");
        setGraphic(line);
        setAccessibleText(where + ": " + hit.excerpt().text());
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().addAll(style, "small-text");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** The words in a row of labels, of which the last gives way where there is little room. */
    private static HBox marked(Excerpt excerpt, String style) {
        var row = new HBox();
        row.getStyleClass().add(style);
        row.setMinWidth(0);
        HBox.setHgrow(row, Priority.ALWAYS);
        int at = 0;
        for (Span mark : excerpt.marks()) {
            add(row, excerpt.text().substring(at, mark.from()), false);
            add(row, excerpt.text().substring(mark.from(), mark.to()), true);
            at = mark.to();
        }
        add(row, excerpt.text().substring(at), false);
        if (!row.getChildren().isEmpty() && row.getChildren().getLast() instanceof Region last) {
            last.setMinWidth(0);
        }
        return row;
    }

    private static void add(HBox row, String words, boolean found) {
        if (!words.isEmpty()) {
            var label = new Label(words);
            label.setMinWidth(Region.USE_PREF_SIZE);
            if (found) {
                label.getStyleClass().add("found-mark");
            }
            row.getChildren().add(label);
        }
    }
}
