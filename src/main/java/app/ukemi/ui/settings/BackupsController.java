package app.ukemi.ui.settings;

import app.ukemi.domain.Backup;
import app.ukemi.domain.Difference;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Shown;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room of the backups: which there are, what each has that the journal does not, and the way back to it. */
public final class BackupsController {
    private final Ui ui;
    private final Doors doors;

    /** The place in the list of differences to which the keyboard goes back; negative where it was not there. */
    private int after = -1;

    @FXML private VBox root;
    @FXML private Label where;
    @FXML private Label none;
    @FXML private ListView<Backup> list;
    @FXML private HBox panes;
    @FXML private Label chosen;
    @FXML private Label compared;
    @FXML private ListView<Difference> differences;
    @FXML private Button look;
    @FXML private Button restore;

    /** What can be done with backups. */
    public interface Doors {
        /** The folder in which the backups of this journal lie. */
        String folder();

        void chooseFolder();

        void make();

        /** What differs, once it has been found out. */
        void compare(Backup backup, Consumer<List<Difference>> then);

        /** Opens the backup, only to be read. */
        void look(Backup backup);

        void restore(Backup backup);

        void bringBack(Backup backup, UUID mistake);
    }

    public BackupsController(Ui ui, Doors doors) {
        this.ui = ui;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new BackupCell(ui));
        differences.setCellFactory(_ -> new DifferenceCell(ui, this::bringBack));
        Focus.atALine(differences);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    }

    /** Shows what lies in the folder, with the same one chosen as before. */
    public void show(List<Backup> backups) {
        where.setText(ui.text("backups.where", doors.folder()));
        int at = Focus.within(differences) ? differences.getSelectionModel().getSelectedIndex() : -1;
        Backup before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(backups);
        Shown.when(!backups.isEmpty(), panes);
        Shown.when(backups.isEmpty(), none);
        list.getSelectionModel().select(before != null && backups.contains(before) ? backups.indexOf(before) : 0);
        if (at >= 0) {
            Focus.line(list);
        }
        after = at;
        choose(list.getSelectionModel().getSelectedItem());
    }

    /** Puts the keyboard where one chooses. */
    public void focus() {
        if (panes.isVisible()) {
            Focus.line(list);
        } else {
            Focus.first(root);
        }
    }

    private void choose(@Nullable Backup backup) {
        show(differences, List.of());
        compared.setText("");
        look.setDisable(backup == null);
        restore.setDisable(backup == null);
        if (backup != null) {
            chosen.setText(new BackupTime(ui).words(backup.at()));
            compared.setText(ui.text("backups.comparing"));
            doors.compare(backup, found -> compared(backup, found));
        }
    }

    /** Another one may have been chosen while this one was read. */
    private void compared(Backup backup, List<Difference> found) {
        if (backup.equals(list.getSelectionModel().getSelectedItem())) {
            show(differences, found);
            compared.setText(summary(found));
            if (after >= 0 && list.isFocused() && !found.isEmpty()) {
                differences.getSelectionModel().select(Math.min(after, found.size() - 1));
                Focus.line(differences);
            }
            after = -1;
        }
    }

    /** Without any there is nothing to be seen of the list: the sentence above says so. */
    private static void show(ListView<Difference> list, List<Difference> found) {
        list.getItems().setAll(found);
        Shown.when(!found.isEmpty(), list);
    }

    private String summary(List<Difference> found) {
        if (found.isEmpty()) {
            return ui.text("backups.same");
        }
        return ui.text(
                "backups.differs",
                count(found, Difference.Differs.MISSING_NOW),
                count(found, Difference.Differs.CHANGED),
                count(found, Difference.Differs.NEW_SINCE));
    }

    private static long count(List<Difference> found, Difference.Differs kind) {
        return found.stream().filter(each -> each.kind() == kind).count();
    }

    private void bringBack(Difference difference) {
        differences.getSelectionModel().select(difference);
        doors.bringBack(list.getSelectionModel().getSelectedItem(), difference.mistake());
    }

    @FXML
    private void make() {
        doors.make();
    }

    @FXML
    private void chooseFolder() {
        doors.chooseFolder();
    }

    @FXML
    private void look() {
        doors.look(list.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void restore() {
        doors.restore(list.getSelectionModel().getSelectedItem());
    }
}
