package app.ukemi.ui.wizard;

import app.ukemi.ownership.Finding;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Focus;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One finding of the admission check: the words, the question, and what one can do about it. */
final class MarkRow extends HBox {
    private final Button show = new Button();

    MarkRow(Desk desk, Finding finding, Runnable select, Runnable keep) {
        Ui ui = desk.ui();
        String quoted = ui.text("mistake.quoted", finding.words());
        String question = ui.text("own.marks.question", ui.text(finding.category(), "question"));
        getStyleClass().add("mark-row");
        var sign = new Region();
        sign.getStyleClass().add("mark-sign");
        var words = new Text(quoted);
        words.getStyleClass().addAll("mark-words", "text");
        var asked = new Text(" " + question);
        asked.getStyleClass().addAll("mark-question", "text");
        var sentence = new TextFlow(words, asked);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.setAccessibleText(quoted + " " + question);
        setHgrow(sentence, Priority.ALWAYS);
        link(show, ui.text("own.marks.show"), ui.text("own.marks.show.which", quoted, question), select);
        show.getStyleClass().add("reading");
        var fact = new Button();
        link(fact, ui.text("own.marks.keep"), ui.text("own.marks.keep.which", quoted), keep);
        fact.setDisable(desk.readOnly());
        show.setId("mark-show");
        fact.setId("mark-keep");
        getChildren().addAll(sign, sentence, show, fact);
    }

    private static void link(Button button, String text, String spoken, Runnable act) {
        button.setText(text);
        button.setAccessibleText(spoken);
        button.getStyleClass().addAll("link", "small-text");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
    }

    /** Puts the keyboard here. */
    void focus() {
        Focus.to(show);
    }
}
