package app.ukemi.ui.history;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Version;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Tips;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The history of a mistake: its versions at the left, two of them side by side, and a way to restore one. */
public final class HistoryController {
    private final Ui ui;
    private final HistoryModel model;
    private final Doors doors;

    @FXML private VBox room;
    @FXML private Label heading;
    @FXML private BorderPane body;
    @FXML private VBox empty;
    @FXML private ListView<Version> list;
    @FXML private Label leftHead;
    @FXML private ComboBox<Against> against;
    @FXML private CheckBox onlyDifferent;
    @FXML private VBox fields;
    @FXML private Button restore;

    /** What a version is held against; the mistake as it is now where there is no version. */
    private record Against(@Nullable Version version) {}

    /** Where one can go from here. */
    public interface Doors {
        /** Makes this version the present one; the present one becomes a version. */
        void restore(Mistake version);

        /** Back to the mistake. */
        void back();

        boolean readOnly();
    }

    public HistoryController(Ui ui, HistoryModel model, Doors doors) {
        this.ui = ui;
        this.model = model;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        // A list takes this key for itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        room.setOnKeyPressed(this::key);
        heading.setText(ui.text("history.heading", model.now().title()));
        heading.setTooltip(Tips.of(model.now().title()));
        boolean none = model.versions().isEmpty();
        Shown.when(none, empty);
        Shown.when(!none, body);
        restore.setDisable(none || doors.readOnly());
        against.getItems().add(new Against(null));
        model.versions().forEach(version -> against.getItems().add(new Against(version)));
        against.setConverter(words());
        against.getSelectionModel().selectFirst();
        list.getItems().setAll(model.versions());
        list.setCellFactory(_ -> new VersionCell(ui, model));
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().subscribe(this::compare);
        against.valueProperty().subscribe(this::compare);
        onlyDifferent.selectedProperty().subscribe(this::compare);
        compare();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            doors.back();
        }
    }

    /** Puts the keyboard into the list of versions. */
    public void focus() {
        if (body.isVisible()) {
            Focus.line(list);
        }
    }

    private void compare() {
        Version chosen = list.getSelectionModel().getSelectedItem();
        Against other = against.getValue();
        if (chosen == null || other == null) {
            return;
        }
        leftHead.setText(ui.text("history.until", until(chosen)));
        Mistake right = other.version() == null ? model.now() : other.version().mistake();
        List<Difference> shown = model.compare(chosen.mistake(), right).stream()
                .filter(difference -> difference.differs() || !onlyDifferent.isSelected())
                .toList();
        fields.getChildren().setAll(shown.stream().map(each -> new FieldRow(ui, each)).toList());
        if (shown.isEmpty()) {
            fields.getChildren().setAll(new Label(ui.text("history.same")));
        }
    }

    private String until(Version version) {
        return ui.formats().moment(version.until(), ui.today());
    }

    private StringConverter<Against> words() {
        return new StringConverter<>() {
            // Named by its day alone, as in the list: there is no room for more where the letters are large.
            @Override
            public String toString(@Nullable Against other) {
                return other == null || other.version() == null
                        ? ui.text("history.now")
                        : until(other.version());
            }

            @Override
            public Against fromString(String words) {
                return Objects.requireNonNull(against.getValue());
            }
        };
    }

    @FXML
    private void restore() {
        Version chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            doors.restore(model.restored(chosen));
        }
    }

    @FXML
    private void back() {
        doors.back();
    }
}
