package app.ukemi.ui.journal;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Step;
import app.ukemi.domain.Summary;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.PaceFlag;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.StepDots;
import app.ukemi.ui.control.TagMark;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A line of the list: when it was noticed, its title, where it stands, its steps and its pace. */
final class JournalCell extends ListCell<JournalLine> {
    /** In widths of a letter. */
    private static final double ROOM_FOR_COLUMNS = 66;
    private static final int MOST_TAGS = 3;

    private final Ui ui;
    private final JournalModel model;
    private final Parent content;

    @FXML private Label noticed;
    @FXML private Label noticedBelow;
    @FXML private Label title;
    @FXML private Label stands;
    @FXML private HBox tags;
    @FXML private StepDots dots;
    @FXML private Label done;
    @FXML private PaceFlag pace;

    JournalCell(Ui ui, JournalModel model) {
        this.ui = ui;
        this.model = model;
        content = Views.of(this, ui);
        setPrefWidth(0);
        widthProperty().subscribe(this::fit);
        title.fontProperty().subscribe(this::fit);
    }

    /** Where there is little room, the day stands with the words and the steps are a number only. */
    private void fit() {
        boolean narrow = getWidth() < ROOM_FOR_COLUMNS * noticed.getFont().getSize();
        noticed.setVisible(!narrow);
        noticed.setManaged(!narrow);
        Shown.when(narrow && !noticed.getText().isEmpty(), noticedBelow);
        Shown.when(!narrow, dots, tags);
    }

    @Override
    protected void updateItem(JournalLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        show(line);
        pace.show(line.rating().pace(), ui.flag(line.rating()));
        setGraphic(content);
        setAccessibleText(String.join(", ", title.getText(), noticed.getText(), stands.getText(), done.getText(),
                pace.getText()) + line.summary().traits().tags().stream()
                        .map(tag -> ", " + tag)
                        .collect(Collectors.joining()));
    }

    private Label tag(String name) {
        Label tag = small(name);
        tag.setGraphic(TagMark.of(model.colour(name)));
        return tag;
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().add("line-tag");
        return label;
    }

    private void show(JournalLine line) {
        Summary summary = line.summary();
        Moment moment = summary.moments().noticed();
        noticed.setText(moment == null ? "" : ui.moment(moment));
        noticedBelow.setText(noticed.getText());
        fit();
        title.setText(summary.title());
        stands.setText(new StandsAt(ui).words(line));
        List<String> names = summary.traits().tags();
        tags.getChildren().setAll(names.stream().limit(MOST_TAGS).map(this::tag).toList());
        if (names.size() > MOST_TAGS) {
            tags.getChildren().add(small("+" + (names.size() - MOST_TAGS)));
        }
        dots.show(summary.complete());
        done.setText(ui.text("journal.steps", summary.complete().size(), Step.values().length));
    }
}
