package app.ukemi.ui.search;

import app.ukemi.domain.Moment;
import app.ukemi.domain.search.Excerpt;
import app.ukemi.domain.search.FoundMistake;
import app.ukemi.domain.search.Hit;
import app.ukemi.domain.search.Place;
import app.ukemi.domain.search.Span;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.PaceFlag;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Styles;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of what was found: a mistake, or one of its texts with the words marked. */
final class SearchCell extends ListCell<SearchLine> {
    /** In widths of a letter. */
    private static final double ROOM_FOR_ALL = 52;

    private final Ui ui;
    private boolean narrow;

    SearchCell(Ui ui) {
        this.ui = ui;
        setPrefWidth(0);
        widthProperty().addListener((_, _, _) -> fit());
        fontProperty().addListener((_, _, _) -> fit());
    }

    /** Where there is little room, a line says less. */
    private void fit() {
        boolean now = getWidth() < ROOM_FOR_ALL * getFont().getSize();
        if (now != narrow) {
            narrow = now;
            pseudoClassStateChanged(Styles.NARROW, narrow);
            updateItem(getItem(), isEmpty());
        }
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
        Shown.when(!narrow, further, noticed);
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

    /** The words in a row of labels, of which the first and the last give way where there is little room. */
    private HBox marked(Excerpt excerpt, String style) {
        var row = new HBox();
        row.getStyleClass().addAll("found-row", style);
        row.setMinWidth(0);
        HBox.setHgrow(row, Priority.ALWAYS);
        int at = 0;
        for (Span mark : excerpt.marks()) {
            row.getChildren().add(piece(excerpt.text().substring(at, mark.from())));
            Label words = piece(excerpt.text().substring(mark.from(), mark.to()));
            words.getStyleClass().add("found-mark");
            row.getChildren().add(words);
            at = mark.to();
        }
        Label first = (Label) row.getChildren().stream().findFirst().orElseGet(Label::new);
        first.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        first.setMinWidth(narrow ? 0 : Region.USE_PREF_SIZE);
        Label rest = piece(excerpt.text().substring(at));
        rest.setMinWidth(0);
        row.getChildren().add(rest);
        return row;
    }

    private static Label piece(String words) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
