package app.ukemi.ui.search;

import app.ukemi.domain.search.FoundMistake;
import app.ukemi.domain.search.Hit;
import app.ukemi.domain.search.SearchQuery;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Shown;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room in which one searches: the field, what was found, and the help. */
public final class SearchController {
    private final Ui ui;
    private final SearchModel model;
    private final Doors doors;
    /** Held here, since the model outlives this room and must not hold it. */
    private final ChangeListener<SearchModel.State> follow = (_, _, now) -> show(now);

    @FXML private VBox room;
    @FXML private TextField field;
    @FXML private VBox help;
    @FXML private ListView<SearchLine> list;
    @FXML private Label nothing;
    @FXML private Label invitation;
    @FXML private Button more;

    /** Where one can go from here. */
    public interface Doors {
        /** Opens a mistake at a text that was found, or where it stands where only the mistake was. */
        void open(UUID mistake, @Nullable Hit at, SearchQuery query);

        /** Back to where one came from. */
        void leave();
    }

    public SearchController(Ui ui, SearchModel model, Doors doors) {
        this.ui = ui;
        this.model = model;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        Bind.hold(room, this);
        Bind.text(field, field.textProperty(), model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInField);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.setCellFactory(_ -> cell());
        Focus.atALine(list);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInList);
        Shown.when(false, help);
        model.state().addListener(new WeakChangeListener<>(follow));
        show(model.state().get());
    }

    private SearchCell cell() {
        var cell = new SearchCell(ui);
        cell.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && cell.getItem() != null) {
                open(cell.getItem());
            }
        });
        return cell;
    }

    private void show(SearchModel.State now) {
        list.getItems().setAll(now.lines());
        Shown.when(!now.lines().isEmpty() && !help.isVisible(), list);
        Shown.when(now.inVain(), nothing);
        Shown.when(now.query().isEmpty() && !help.isVisible(), invitation);
        Shown.when(now.more(), more);
        nothing.setText(ui.text(now.more() ? "search.nothing.yet" : "search.nothing"));
        choose(model.chosen());
    }

    private void choose(@Nullable SearchLine line) {
        for (SearchLine each : list.getItems()) {
            if (line != null && each.sameAs(line)) {
                list.getSelectionModel().select(each);
                list.scrollTo(each);
            }
        }
    }

    /** Puts the keyboard to the line one went to last, or into the field, whose text one types over. */
    public void focus() {
        if (list.getSelectionModel().getSelectedItem() != null) {
            Focus.line(list);
        } else {
            focusField();
        }
    }

    /** Puts the keyboard into the field, whose text one types over. */
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private void keyInField(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> escape();
            case F1 -> toggleHelp();
            case DOWN -> enterList();
            case ENTER -> openFirst();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** A question mark means nothing in a search. */
    private void typed(KeyEvent key) {
        if (key.getCharacter().equals("?")) {
            toggleHelp();
            key.consume();
        }
    }

    private void escape() {
        if (help.isVisible()) {
            toggleHelp();
        } else if (field.getText().isEmpty()) {
            doors.leave();
        } else {
            field.clear();
        }
    }

    private void enterList() {
        if (!list.getItems().isEmpty()) {
            Focus.line(list);
        }
    }

    private void openFirst() {
        if (!list.getItems().isEmpty()) {
            SearchLine chosen = list.getSelectionModel().getSelectedItem();
            open(chosen == null ? list.getItems().getFirst() : chosen);
        }
    }

    private void keyInList(KeyEvent key) {
        SearchLine line = list.getSelectionModel().getSelectedItem();
        boolean first = list.getSelectionModel().getSelectedIndex() <= 0;
        if (key.getCode() == KeyCode.ENTER && line != null) {
            open(line);
        } else if (key.getCode() == KeyCode.ESCAPE || (key.getCode() == KeyCode.UP && first)) {
            focusField();
        } else {
            return;
        }
        key.consume();
    }

    private void open(SearchLine line) {
        model.choose(line);
        SearchQuery query = model.state().get().query();
        switch (line) {
            case SearchLine.OfMistake(FoundMistake found) -> doors.open(found.summary().id(), null, query);
            case SearchLine.OfHit(UUID mistake, Hit hit) -> doors.open(mistake, hit, query);
        }
    }

    @FXML
    private void toggleHelp() {
        Shown.when(!help.isVisible(), help);
        show(model.state().get());
    }

    @FXML
    private void showMore() {
        model.more();
        Focus.line(list);
    }
}
