package app.ukemi.ui.wizard;

import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.WentWrong;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Writing;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Step 3: learn from it yourself. */
public final class Step3LearnController {
    /** Below so many widths of a letter the three pictures stand one below the other. */
    private static final double ROOM_FOR_THREE = 36;

    private final Ui ui;
    private final Step3LearnModel model;
    private final Desk desk;
    private final Editing<Mistake> mistake;
    private final ChangeListener<Lesson> follow = (_, _, now) -> refresh(now);

    @FXML private VBox root;
    @FXML private Label wentWrong;
    @FXML private Writing aim;
    @FXML private Writing way;
    @FXML private Writing outcome;
    @FXML private GridPane trips;
    @FXML private TripCard aimTrip;
    @FXML private TripCard wayTrip;
    @FXML private TripCard courseTrip;
    @FXML private Writing sentence;

    public Step3LearnController(Desk desk, Editing<Mistake> mistake) {
        this.desk = desk;
        this.mistake = mistake;
        ui = desk.ui();
        model = new Step3LearnModel(mistake);
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        SameBox.of(desk, mistake).ifPresent(root.getChildren()::add);
        Bind.text(aim, aim.textProperty(), model.aim());
        Bind.text(way, way.textProperty(), model.way());
        Bind.text(outcome, outcome.textProperty(), model.outcome());
        Bind.text(sentence, sentence.textProperty(), model.sentence());
        bind(aimTrip, WentWrong.AIM);
        bind(wayTrip, WentWrong.WAY);
        bind(courseTrip, WentWrong.COURSE);
        model.lesson().value().addListener(new WeakChangeListener<>(follow));
        refresh(model.lesson().get());
        // Larger text makes the cards higher, so that the bounds tell of that too.
        trips.layoutBoundsProperty().subscribe(this::arrange);
    }

    private void bind(TripCard card, WentWrong where) {
        card.name(ui.text(where), ui.text(where, "trip"), ui.text("learn.main"));
        Bind.value(card, card.chosenProperty(), model.chosen(where));
        Bind.value(card, card.mainProperty(), model.main(where));
    }

    private List<TripCard> cards() {
        return List.of(aimTrip, wayTrip, courseTrip);
    }

    /** Which is the main one is a question only among several. */
    private void refresh(Lesson lesson) {
        cards().forEach(card -> card.askForMain(lesson.wentWrong().size() > 1));
    }

    private void arrange() {
        boolean three = trips.getWidth() == 0
                || trips.getWidth() >= ROOM_FOR_THREE * wentWrong.getFont().getSize();
        int columns = three ? cards().size() : 1;
        if (trips.getColumnConstraints().size() != columns) {
            trips.getColumnConstraints().setAll(cards().stream().limit(columns).map(_ -> share(columns)).toList());
            for (TripCard card : cards()) {
                int place = cards().indexOf(card);
                GridPane.setConstraints(card, three ? place : 0, three ? 0 : place);
                card.pictureBeside(!three);
            }
        }
    }

    private static ColumnConstraints share(int columns) {
        var share = new ColumnConstraints();
        share.setPercentWidth(100.0 / columns);
        return share;
    }
}
