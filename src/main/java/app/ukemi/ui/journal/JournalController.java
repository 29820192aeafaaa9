package app.ukemi.ui.journal;

import app.ukemi.domain.Standing;
import app.ukemi.domain.rule.Recurrence;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.text.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The journal's first screen: what is not disclosed yet, all mistakes, and a new one in one sentence. */
public final class JournalController {
    /** In widths of a letter. */
    private static final double ROOM_FOR_SORT = 58;

    private final Ui ui;
    private final JournalModel model;
    private final Doors doors;
    private final ObservableValue<String> footWords;
    private final List<ToggleButton> filterButtons = new ArrayList<>();

    @FXML private VBox banner;
    @FXML private HBox entry;
    @FXML private TextField sentence;
    @FXML private HBox tools;
    @FXML private FlowPane filters;
    @FXML private ComboBox<JournalSort> sort;
    @FXML private ListView<JournalLine> list;
    @FXML private Button add;
    @FXML private VBox empty;
    @FXML private Button emptyWrite;
    @FXML private Label nothing;
    @FXML private Label foot;

    /** Where one can go from the list. */
    public interface Doors {
        void open(UUID mistake);

        void begin(String title);

        void recordDisclosure(UUID mistake);

        void trash(JournalLine line);

        /** What is overdue in follow-through, in one sentence; empty where nothing is, or it was read already. */
        String overdue();

        /** A mistake of this day in an earlier year; null where there is none, or it is not wanted. */
        @Nullable Memory memory();

        void dismissOverdue();

        void followThrough();

        boolean readOnly();

        /** Which journal this is, and how its backups stand. */
        ObservableValue<String> foot();
    }

    public JournalController(Ui ui, JournalModel model, Doors doors) {
        this.ui = ui;
        this.model = model;
        this.doors = doors;
        footWords = doors.foot();
    }

    @FXML
    private void initialize() {
        makeFilters();
        list.setItems(model.shown());
        list.setCellFactory(_ -> cell());
        list.setOnKeyPressed(this::key);
        list.setOnKeyTyped(this::begun);
        Focus.atALine(list);
        sentence.textProperty().bindBidirectional(model.sentence());
        sentence.setOnAction(_ -> begin());
        sentence.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                openEntry(false);
            }
        });
        filters.prefWrapLengthProperty().bind(filters.widthProperty());
        tools.widthProperty().subscribe(this::fitTools);
        sort.getItems().setAll(JournalSort.values());
        sort.setConverter(sortWords());
        sort.valueProperty().bindBidirectional(model.sort());
        add.setDisable(doors.readOnly());
        openEntry(!model.sentence().get().isBlank());
        Bind.whileShown(foot, footWords).addListener((_, _, _) -> foot.setText(footWords()));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.shown()));
        list.managedProperty().bind(list.visibleProperty());
        refresh();
    }

    /** The order stands at the right, or behind the filters where there is little room. */
    private void fitTools() {
        Pane home = tools.getWidth() < ROOM_FOR_SORT * foot.getFont().getSize() ? filters : tools;
        if (!home.getChildren().contains(sort)) {
            filters.getChildren().remove(sort);
            tools.getChildren().remove(sort);
            home.getChildren().add(sort);
        }
    }

    /** Shows what the model holds now. */
    public void refresh() {
        Node at = Focus.within(banner) ? banner.getScene().getFocusOwner() : null;
        banner.getChildren().setAll(Undisclosed.lines(ui, model, doors));
        banner.getChildren().addAll(StartLines.of(ui, doors));
        if (at != null) {
            stay(at.getId());
        }
        filterButtons.forEach(this::label);
        foot.setText(footWords());
        boolean none = model.count() == 0;
        empty.setVisible(none);
        empty.setManaged(none);
        emptyWrite.setVisible(!entry.isVisible());
        filters.setVisible(!none);
        sort.setVisible(!none);
        nothing.setVisible(!none && model.shown().isEmpty());
        nothing.setManaged(nothing.isVisible());
    }

    /** The lines above the list are made anew each minute; the keyboard stays in them while its button is there. */
    private void stay(String button) {
        Node again = banner.lookup("#" + button);
        if (again != null) {
            Focus.to(again);
        } else {
            Focus.line(list);
        }
    }

    private String footWords() {
        Recurrence.Figure figure = model.figure();
        String journal = footWords.getValue();
        return figure.fixed() == 0
                ? journal
                : journal + " · " + ui.text("journal.again", figure.again(), figure.fixed());
    }

    /** Opens the line in which a new mistake is written, with the keyboard in it. */
    @FXML
    public void write() {
        if (!doors.readOnly()) {
            openEntry(true);
            // Dressed at once, for an undressed field takes no key, and selects what is in it when it is dressed later.
            sentence.applyCss();
            sentence.requestFocus();
            sentence.end();
        }
    }

    /** A letter that is typed in the list begins the sentence of a new mistake. */
    private void begun(KeyEvent key) {
        String letter = Keys.letter(key).strip();
        if (!letter.isEmpty() && !doors.readOnly()) {
            write();
            sentence.appendText(letter);
            sentence.end();
            key.consume();
        }
    }

    /**
     * Puts the keyboard into the list, at the mistake the user came from; into the first sentence where none is, or
     * where one has been begun.
     */
    public void focus(@Nullable UUID mistake) {
        if (model.count() == 0 || (mistake == null && entry.isVisible())) {
            write();
            return;
        }
        for (JournalLine line : model.shown()) {
            if (line.summary().id().equals(mistake)) {
                list.getSelectionModel().select(line);
                list.scrollTo(line);
            }
        }
        Focus.line(list);
    }

    private void openEntry(boolean open) {
        entry.setVisible(open);
        entry.setManaged(open);
        refresh();
    }

    private void begin() {
        String title = model.sentence().get().strip();
        if (!title.isEmpty()) {
            doors.begin(title);
        }
    }

    private JournalCell cell() {
        var cell = new JournalCell(ui, model);
        cell.setOnMouseClicked(_ -> {
            if (cell.getItem() != null) {
                doors.open(cell.getItem().summary().id());
            }
        });
        cell.setContextMenu(new LineMenu(ui, cell::getItem, doors));
        return cell;
    }

    private void key(KeyEvent key) {
        JournalLine line = list.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            doors.open(line.summary().id());
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && !doors.readOnly()) {
            doors.trash(line);
            key.consume();
        }
    }

    private void makeFilters() {
        filterButtons.add(filterButton(null));
        for (Standing standing : Standing.values()) {
            filterButtons.add(filterButton(standing));
        }
        filters.getChildren().addAll(0, filterButtons);
    }

    private ToggleButton filterButton(@Nullable Standing standing) {
        var button = new ToggleButton();
        button.setId("filter-" + (standing == null ? "ALL" : standing));
        button.getStyleClass().addAll("small", "filter");
        button.setUserData(standing);
        button.setOnAction(_ -> {
            model.filter().set(standing);
            refresh();
        });
        return button;
    }

    private void label(ToggleButton button) {
        boolean all = !(button.getUserData() instanceof Standing);
        String words = button.getUserData() instanceof Standing standing
                ? ui.text("journal.filter", ui.text(standing), model.count(standing))
                : ui.text("journal.filter", ui.text("journal.filter.all"), model.count());
        button.setText(words);
        Standing chosen = model.filter().get();
        button.setSelected(all ? chosen == null : button.getUserData() == chosen);
    }

    private StringConverter<JournalSort> sortWords() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable JournalSort order) {
                return order == null ? "" : ui.text("journal.sort", ui.text("enum.JournalSort." + order));
            }

            @Override
            public JournalSort fromString(String words) {
                return model.sort().get();
            }
        };
    }
}
