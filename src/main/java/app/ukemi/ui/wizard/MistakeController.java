package app.ukemi.ui.wizard;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.domain.Admission;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Person;
import app.ukemi.domain.Step;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.PaceFlag;
import app.ukemi.ui.control.RowsBox;
import app.ukemi.ui.control.Tips;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The room of one mistake: its title, its clock, its admission, its six steps, and the way back. */
public final class MistakeController {
    private static final Duration TICK = Duration.ofSeconds(20);

    /** In widths of a letter. */
    private static final double ROOM_FOR_TITLE = 80;

    private static final double ROOM_FOR_WAY_BACK = 50;

    private final MistakeModel model;
    private final Leaving leaving;
    private final KeptPages kept;
    private final Ui ui;
    private final Stoppable ticking;
    /** Held here, since the mistake outlives this room and must not hold it. */
    private final ChangeListener<Mistake> follow = (_, _, _) -> refresh();
    /** Kept while the mistake is shown, so that what could not be read yet still stands when one comes back. */
    private final Map<Step, StepPage> pages;

    @FXML private BorderPane room;
    @FXML private VBox header;
    @FXML private HBox titleLine;
    @FXML private Button back;
    @FXML private TextField title;
    @FXML private PaceFlag clock;
    @FXML private Button disclose;
    @FXML private StepNav steps;
    @FXML private HBox admissionStrip;
    @FXML private Label admission;
    @FXML private StackPane place;
    @FXML private Label saveState;
    @FXML private Button previous;
    @FXML private Button next;

    public MistakeController(MistakeModel model, Leaving leaving, KeptPages kept) {
        this.model = model;
        this.leaving = leaving;
        this.kept = kept;
        pages = kept.of(model.mistake());
        ui = model.desk().ui();
        ticking = ui.background().every(TICK, this::tick);
    }

    @FXML
    private void initialize() {
        Bind.text(title, title.textProperty(), model.title());
        Bind.hold(room, this);
        back.setText(leaving.room());
        back.setTooltip(Tips.of(leaving.words()));
        header.widthProperty().subscribe(this::fitTitle);
        admission.fontProperty().subscribe(this::fitTitle);
        Tooltip all = Tips.of("");
        all.textProperty().bind(admission.textProperty());
        admission.setTooltip(all);
        saveState.textProperty().bind(Bind.whileShown(saveState, model.desk().saveState()));
        steps.use(ui, this::go);
        disclose.setDisable(model.desk().readOnly());
        title.setEditable(!model.desk().readOnly());
        model.step().addListener((_, _, step) -> show(step));
        model.mistake().value().addListener(new WeakChangeListener<>(follow));
        show(model.step().get());
    }

    /** The title has a line of its own where there is little room beside the clock; then the way back is an arrow. */
    private void fitTitle() {
        double letters = header.getWidth() / admission.getFont().getSize();
        back.setContentDisplay(letters < ROOM_FOR_WAY_BACK ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        boolean narrow = letters < ROOM_FOR_TITLE;
        Pane home = narrow ? header : titleLine;
        if (!home.getChildren().contains(title)) {
            titleLine.getChildren().remove(title);
            header.getChildren().remove(title);
            home.getChildren().add(1, title);
        }
    }

    /** The step that is shown. */
    public Step step() {
        return model.step().get();
    }

    /** Stops the clock of this screen; called when the room is left. */
    public void stop() {
        ticking.stop();
        kept.keep(model.mistake(), pages);
    }

    /** Shows a step, having saved what was typed in the one before. */
    public void go(Step step) {
        leaving.flush().run();
        model.step().set(step);
        focusForm();
    }

    /** Puts the keyboard where one begins to write. */
    public void focusForm() {
        if (place.getChildren().getFirst() instanceof StepPage page) {
            page.focusForm();
        }
    }

    /** Goes to a text that was found, and selects the words in it. */
    public void seek(Sought sought) {
        model.step().set(sought.entry().place().step());
        new Seek(room, place, sought).go();
    }

    /** A new disclosure, made now, with the keyboard where its addressee is written. */
    public void newDisclosure() {
        go(Step.DISCLOSE);
        model.discloseNow();
        layOut();
        lastDisclosure();
    }

    /** Puts the keyboard into the disclosure that was noted last. */
    public void lastDisclosure() {
        if (place.lookup("#done") instanceof RowsBox<?> done) {
            done.focusLast();
        }
    }

    /** A page that was not shown yet has neither its rows nor their places before. */
    private void layOut() {
        Parent window = room.getScene().getRoot();
        window.applyCss();
        window.layout();
    }

    /** A row for each of those who were told the plan today, with the keyboard in the last of them. */
    public void noteTold(List<Person> people) {
        go(Step.FIX);
        model.planTold(people);
        if (place.lookup("#told") instanceof RowsBox<?> told) {
            told.focusLast();
        }
    }

    private void show(Step step) {
        place.getChildren().setAll(pages.computeIfAbsent(step, this::page));
        label(previous, step.ordinal() - 1, "mistake.previous");
        label(next, step.ordinal() + 1, "mistake.next");
        refresh();
    }

    private StepPage page(Step step) {
        var page = new StepPage(model, step, leaving.plan());
        if (model.desk().readOnly()) {
            ReadOnly.make(page);
        }
        return page;
    }

    private void label(Button button, int step, String key) {
        boolean inside = step >= 0 && step < Step.values().length;
        button.setText(inside ? ui.text(key, ui.text(Step.values()[step])) : leaving.words());
    }

    private void refresh() {
        Step step = model.step().get();
        Admission said = model.admission().getValue();
        boolean strip = step != Step.OWN && !said.text().isBlank();
        admissionStrip.setVisible(strip);
        admissionStrip.setManaged(strip);
        admission.setText(ui.text("mistake.quoted", said.text().strip()));
        steps.show(ui, step, model::progress);
        tick();
    }

    private void tick() {
        PaceClock now = model.clock();
        clock.show(now.rating().pace(), now.words());
        clock.setTooltip(Tips.of(now.meaning()));
        clock.setAccessibleText(now.words() + ". " + now.meaning());
    }

    @FXML
    private void leave() {
        leaving.flush().run();
        leaving.back().run();
    }

    @FXML
    private void recordDisclosure() {
        newDisclosure();
    }

    @FXML
    private void previousStep() {
        turn(-1);
    }

    @FXML
    private void nextStep() {
        turn(1);
    }

    private void turn(int by) {
        int to = model.step().get().ordinal() + by;
        if (to < 0 || to >= Step.values().length) {
            leave();
        } else {
            go(Step.values()[to]);
        }
    }
}
