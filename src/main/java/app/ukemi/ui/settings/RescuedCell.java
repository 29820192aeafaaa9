package app.ukemi.ui.settings;

import app.ukemi.domain.rescue.Origin;
import app.ukemi.domain.rescue.Rescued;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Icon;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A mistake of a rescued journal: what it is, and where it comes from. */
final class RescuedCell extends ListCell<Rescued> {
    private final Ui ui;
    private final String backup;
    private final Icon icon = new Icon();
    private final Label title = new Label();
    private final Label origin = new Label();
    private final HBox row;

    /** With when the backup was made; null where there is none. */
    RescuedCell(Ui ui, @Nullable Instant backup) {
        this.ui = ui;
        this.backup = backup == null ? "" : new BackupTime(ui).words(backup);
        origin.getStyleClass().addAll("muted", "small-text");
        var words = new VBox(title, origin);
        words.setMinWidth(0);
        row = new HBox(new Label("", icon), words);
        row.getStyleClass().add("rescued-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Rescued rescued, boolean empty) {
        super.updateItem(rescued, empty);
        if (empty || rescued == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(title(rescued));
        origin.setText(ui.text(rescued.origin(), "from", backup));
        icon.setIconLiteral(icon(rescued.origin()));
        setGraphic(row);
        setAccessibleText(title.getText() + ", " + origin.getText());
    }

    /** Where the title is lost, the day on which it was begun tells which one it was. */
    private String title(Rescued rescued) {
        return rescued.title().isBlank()
                ? ui.text("rescue.untitled", new BackupTime(ui).words(rescued.begun()))
                : rescued.title();
    }

    private static String icon(Origin origin) {
        return switch (origin) {
            case FILE -> "fth-check";
            case BOTH -> "fth-layers";
            case BACKUP -> "fth-archive";
            case PART -> "fth-alert-circle";
            case NEITHER -> "fth-x";
        };
    }
}
