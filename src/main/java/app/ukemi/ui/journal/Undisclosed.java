package app.ukemi.ui.journal;

import app.ukemi.domain.rule.Lag;
import app.ukemi.ui.Ui;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Says, above everything else, which mistakes nobody concerned has been told of; the longest first. */
final class Undisclosed {
    /** In widths of a letter; below it only how many they are is said. */
    private static final double ROOM_FOR_WHICH = 50;

    private Undisclosed() {}

    static List<Node> lines(Ui ui, JournalModel model, JournalController.Doors doors) {
        List<JournalLine> open = model.undisclosed();
        if (open.isEmpty()) {
            return List.of();
        }
        JournalLine longest = open.getFirst();
        Lag lag = longest.rating().lag();
        String sentence = ui.text(
                open.size() == 1 ? "journal.undisclosed.which" : "journal.undisclosed.longest",
                longest.summary().title(),
                lag == null ? Duration.ZERO : lag.least());
        var head = new Text(ui.text("journal.undisclosed", open.size()) + " ");
        head.getStyleClass().add("undisclosed-head");
        var rest = new Text(sentence);
        rest.getStyleClass().add("undisclosed-rest");
        var words = new TextFlow(head, rest);
        HBox.setHgrow(words, Priority.ALWAYS);
        var disclose = new Button(ui.text("journal.disclose"));
        disclose.setId("banner-disclose");
        disclose.setMinWidth(Region.USE_PREF_SIZE);
        disclose.setDisable(doors.readOnly());
        disclose.setOnAction(_ -> doors.recordDisclosure(longest.summary().id()));
        var mark = new Region();
        mark.getStyleClass().add("undisclosed-mark");
        var line = new HBox(mark, words, disclose);
        line.getStyleClass().add("undisclosed");
        line.widthProperty().subscribe(width -> {
            boolean room = width.doubleValue() >= ROOM_FOR_WHICH * head.getFont().getSize();
            words.getChildren().setAll(room ? List.of(head, rest) : List.of(head));
        });
        return List.of(line);
    }
}
