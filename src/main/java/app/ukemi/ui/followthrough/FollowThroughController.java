package app.ukemi.ui.followthrough;

import app.ukemi.domain.DueThing;
import app.ukemi.domain.Mistake;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.InSight;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Undo;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Follow-through: all that is still to do, and beside it what can be said of the one that is chosen. */
public final class FollowThroughController {
    /** In widths of a letter; below it the chosen one stands under the list. */
    private static final double ROOM_BESIDE = 51;

    /** The share of the height that the chosen one takes under the list. */
    private static final double SHARE_UNDER = 0.58;

    private final Ui ui;
    private final FollowThroughModel model;
    private final Undo undo;
    private final Doors doors;
    private @Nullable UUID last;

    @FXML private BorderPane body;
    @FXML private Label heading;
    @FXML private Button export;
    @FXML private ListView<DueLine> list;
    @FXML private ScrollPane chosen;
    @FXML private DeedBox deeds;
    @FXML private VBox empty;

    /** Where one can go from here, and the way of every change. */
    public interface Doors {
        /** Hands over a mistake for editing. */
        void edit(UUID mistake, Consumer<Editing<Mistake>> then);

        /** Opens the mistake at the step of this thing; the way back leads to its line. */
        void openAt(DueThing thing);

        /** Records that somebody was told, in step 6. */
        void tell(DueThing thing);

        void exportCalendar();

        boolean readOnly();
    }

    public FollowThroughController(Ui ui, FollowThroughModel model, Undo undo, Doors doors) {
        this.ui = ui;
        this.model = model;
        this.undo = undo;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        deeds.show(ui, doors, this::act);
        list.setItems(model.shown());
        list.setCellFactory(_ -> new DueCell(ui, doors::openAt));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        deeds.addEventFilter(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode() == KeyCode.TAB && key.getTarget() instanceof Node control) {
                InSight.bring(control);
            }
        });
        body.widthProperty().subscribe(this::arrange);
        heading.fontProperty().subscribe(this::arrange);
        refresh();
    }

    /** The lines are made anew now and then; until one is chosen again, the last one stays as it is. */
    private void choose(@Nullable DueLine line) {
        if (line != null) {
            last = line.thing().row();
            deeds.choose(line);
        }
    }

    /** Shows what the model holds now; the one that was chosen stays so. */
    public void refresh() {
        if (list.getSelectionModel().isEmpty() && last != null) {
            model.line(last).ifPresent(list.getSelectionModel()::select);
        }
        boolean none = model.shown().isEmpty();
        Shown.when(none, empty);
        Shown.when(!none, body);
        export.setDisable(model.shown().stream().allMatch(line -> line.thing().due() == null));
    }

    /** Puts the keyboard into the list, at the row the user came from; at the first one where that is gone. */
    public void focus(@Nullable UUID row) {
        if (row == null || model.line(row).isEmpty()) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().select(model.line(row).get());
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        Focus.line(list);
    }

    private void arrange() {
        boolean beside = body.getWidth() >= ROOM_BESIDE * export.getFont().getSize();
        chosen.pseudoClassStateChanged(Styles.NARROW, !beside);
        if (beside && body.getRight() == null) {
            body.setBottom(null);
            body.setRight(chosen);
            chosen.maxHeightProperty().unbind();
            chosen.setMaxHeight(Double.MAX_VALUE);
        } else if (!beside && body.getBottom() == null) {
            body.setRight(null);
            body.setBottom(chosen);
            chosen.maxHeightProperty().bind(body.heightProperty().multiply(SHARE_UNDER));
        }
    }

    private void key(KeyEvent key) {
        DueLine line = list.getSelectionModel().getSelectedItem();
        if (line != null && key.getCode() == KeyCode.ENTER) {
            doors.openAt(line.thing());
            key.consume();
        }
    }

    /** Does it, offers the way back, and goes on with the one that stands at its place now. */
    private void act(DueThing thing, Said said) {
        if (said.deed() == Deed.TELL) {
            doors.tell(thing);
            return;
        }
        int place = list.getSelectionModel().getSelectedIndex();
        var deed = new Deeds(thing, said, ui.today(), ui.newId());
        doors.edit(thing.mistake(), mistake -> {
            Mistake before = mistake.get();
            mistake.change(deed::in);
            model.take(mistake.get());
            stay(place);
            undo.offer(ui.text("deed." + said.deed() + ".did", new DueWords(ui).what(thing)), () -> {
                mistake.change(deed.back(before));
                model.take(mistake.get());
                refresh();
                focus(thing.row());
            });
        });
    }

    private void stay(int place) {
        refresh();
        list.getSelectionModel().select(Math.min(place, model.shown().size() - 1));
        Focus.line(list);
    }

    @FXML
    private void exportCalendar() {
        doors.exportCalendar();
    }
}
