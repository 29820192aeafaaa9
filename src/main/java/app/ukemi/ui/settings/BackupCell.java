package app.ukemi.ui.settings;

import app.ukemi.domain.Backup;
import app.ukemi.ui.Ui;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A backup in the list: when it was made, and why. */
final class BackupCell extends ListCell<Backup> {
    private final Ui ui;
    private final Label when = new Label();
    private final Label why = new Label();
    private final VBox words = new VBox(when, why);

    BackupCell(Ui ui) {
        this.ui = ui;
        when.getStyleClass().add("backup-when");
        why.getStyleClass().addAll("muted", "small-text");
        words.getStyleClass().add("backup-row");
        // As wide as the list, so that nothing has to be scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Backup backup, boolean empty) {
        super.updateItem(backup, empty);
        if (empty || backup == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        when.setText(new BackupTime(ui).words(backup.at()));
        why.setText(ui.text(backup.why()));
        setGraphic(words);
        setAccessibleText(when.getText() + ", " + why.getText());
    }
}
