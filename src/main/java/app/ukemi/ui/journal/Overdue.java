package app.ukemi.ui.journal;

import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Tips;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says at the start, in one line that can be sent away, what is overdue. */
final class Overdue {
    private Overdue() {}

    static List<Node> lines(Ui ui, JournalController.Doors doors) {
        String sentence = doors.overdue();
        if (sentence.isEmpty()) {
            return List.of();
        }
        var words = new Label(sentence, new FontIcon(Feather.CHECK_SQUARE));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var go = new Button(ui.text("journal.overdue.go"));
        go.setId("overdue-go");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> doors.followThrough());
        var away = new Button(null, new FontIcon(Feather.X));
        away.setId("overdue-away");
        away.getStyleClass().addAll("flat", "button-icon");
        away.setAccessibleText(ui.text("journal.overdue.dismiss"));
        away.setTooltip(Tips.of(ui.text("journal.overdue.dismiss")));
        away.setOnAction(_ -> doors.dismissOverdue());
        var line = new HBox(words, go, away);
        line.getStyleClass().add("start-line");
        return List.of(line);
    }
}
