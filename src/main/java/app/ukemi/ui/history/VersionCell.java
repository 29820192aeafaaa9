package app.ukemi.ui.history;

import app.ukemi.domain.Version;
import app.ukemi.ui.Ui;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A version: until when it stood, and what was changed then. */
final class VersionCell extends ListCell<Version> {
    private final Ui ui;
    private final HistoryModel model;
    private final Label until = new Label();
    private final Label changes = new Label();
    private final VBox words = new VBox(until, changes);

    VersionCell(Ui ui, HistoryModel model) {
        this.ui = ui;
        this.model = model;
        setPrefWidth(0);
        until.getStyleClass().add("version-until");
        changes.getStyleClass().addAll("muted", "small-text");
        changes.setWrapText(true);
        words.getStyleClass().add("version");
        words.prefWidthProperty().bind(widthProperty());
    }

    /** A cell is else as high as if its words stood in one line. */
    @Override
    protected double computePrefHeight(double width) {
        return isEmpty()
                ? super.computePrefHeight(width)
                : words.prefHeight(width < 0 ? getWidth() : width) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(Version version, boolean none) {
        super.updateItem(version, none);
        if (none || version == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        until.setText(ui.formats().moment(version.until(), ui.today()));
        changes.setText(model.changes(getIndex()));
        setGraphic(words);
        setAccessibleText(ui.text("history.until", until.getText()) + ", " + changes.getText());
    }
}
