package app.ukemi.ui.journal;

import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Icon;
import app.ukemi.ui.control.Tips;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Quiet lines above the list: what is overdue, which can be sent away, and a mistake of this day. */
final class StartLines {
    private StartLines() {}

    static List<Node> of(Ui ui, JournalController.Doors doors) {
        return Stream.concat(overdue(ui, doors), memory(ui, doors)).toList();
    }

    private static Stream<Node> overdue(Ui ui, JournalController.Doors doors) {
        String sentence = doors.overdue();
        if (sentence.isEmpty()) {
            return Stream.of();
        }
        var words = new Label(sentence, new Icon(Feather.CHECK_SQUARE));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var go = new Button(ui.text("journal.overdue.go"));
        go.setId("overdue-go");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> doors.followThrough());
        var away = new Button(null, new Icon(Feather.X));
        away.setId("overdue-away");
        away.getStyleClass().addAll("flat", "button-icon");
        away.setAccessibleText(ui.text("journal.overdue.dismiss"));
        away.setTooltip(Tips.of(ui.text("journal.overdue.dismiss")));
        away.setOnAction(_ -> doors.dismissOverdue());
        return Stream.of(line(words, go, away));
    }

    private static Stream<Node> memory(Ui ui, JournalController.Doors doors) {
        Memory memory = doors.memory();
        return memory == null ? Stream.of() : Stream.of(line(memory(ui, memory, doors)));
    }

    /** The sentence is the way to the mistake. */
    private static Button memory(Ui ui, Memory memory, JournalController.Doors doors) {
        String year = String.valueOf(memory.year());
        String sentence = memory.lesson().isEmpty()
                ? ui.text("journal.memory", year, memory.title())
                : ui.text("journal.memory.lesson", year, memory.title(), memory.lesson());
        var button = new Button(sentence, new Icon(Feather.CLOCK));
        button.setId("memory");
        button.getStyleClass().addAll("flat", "memory");
        button.setMnemonicParsing(false);
        button.setMinWidth(0);
        button.setTooltip(Tips.of(sentence));
        button.setOnAction(_ -> doors.open(memory.mistake()));
        return button;
    }

    private static Node line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("start-line");
        return line;
    }
}
