package app.ukemi.ui.followthrough;

import app.ukemi.domain.DueThing;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.CueWords;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Styles;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

/** A line of the list: what is to do, for which mistake, and by when; the first of a group has its heading. */
final class DueCell extends ListCell<DueLine> {
    private final DueWords words;
    private final Ui ui;
    private final Consumer<DueThing> open;
    private final Parent content;

    @FXML private Label head;
    @FXML private Label what;
    @FXML private Label facts;
    @FXML private Label cue;
    @FXML private Hyperlink title;
    @FXML private Label due;

    DueCell(Ui ui, Consumer<DueThing> open) {
        this.ui = ui;
        this.open = open;
        words = new DueWords(ui);
        content = Views.of(this, ui);
        setPrefWidth(0);
    }

    @FXML
    private void openMistake() {
        open.accept(Objects.requireNonNull(getItem()).thing());
    }

    @Override
    protected void updateItem(DueLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        show(line);
        setGraphic(content);
        setAccessibleText(Stream.of(head, what, due, facts, cue, title)
                .filter(part -> part.isManaged() && !part.getText().isEmpty())
                .map(part -> part.getText())
                .collect(Collectors.joining(", ")));
    }

    private void show(DueLine line) {
        DueThing thing = line.thing();
        Shown.when(line.headed() > 0, head);
        head.setText(words.head(line.group(), line.headed()));
        what.setText(words.what(thing).lines().findFirst().orElse(""));
        facts.setText(words.facts(thing));
        cue.setText(CueWords.of(ui, thing.cue()));
        Shown.when(!cue.getText().isEmpty(), cue);
        title.setText(thing.title());
        due.setText(words.due(thing));
        due.pseudoClassStateChanged(Styles.OVERDUE, thing.overdue(ui.today()));
    }
}
