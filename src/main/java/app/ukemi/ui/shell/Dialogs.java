package app.ukemi.ui.shell;

import app.ukemi.ui.Ui;
import app.ukemi.ui.control.DialogLook;
import app.ukemi.ui.control.Focus;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Questions and sentences that need an answer before anything else goes on, dressed as the window is. */
public final class Dialogs {
    private final Window owner;
    private final Ui ui;

    private Dialogs(Window owner, Ui ui) {
        this.owner = owner;
        this.ui = ui;
    }

    static Dialogs of(Node anywhere, Ui ui) {
        return new Dialogs(anywhere.getScene().getWindow(), ui);
    }

    Window owner() {
        return owner;
    }

    /** Says one thing, and what to do. */
    void say(String heading, String sentence) {
        ask(heading, sentence, List.of(new ButtonType(ui.text("dialog.ok"), ButtonData.OK_DONE)));
    }

    /** Whether the user wants it, where the safe answer is the one that Enter and Escape give. */
    boolean confirm(String headingKey, String sentenceKey, String yesKey, Object... args) {
        var yes = new ButtonType(ui.text(yesKey), ButtonData.OTHER);
        var no = new ButtonType(ui.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        return ask(ui.text(headingKey, args), ui.text(sentenceKey, args), List.of(no, yes))
                .filter(yes::equals)
                .isPresent();
    }

    /** One of several answers, of which Enter gives the first; nothing when the question was sent away. */
    Optional<ButtonType> ask(String heading, String sentence, List<ButtonType> answers) {
        var alert = new Alert(Alert.AlertType.NONE);
        alert.initOwner(owner);
        alert.setTitle(ui.text("app.name"));
        alert.setHeaderText(heading);
        alert.setContentText(sentence);
        alert.setResizable(true);
        alert.getButtonTypes().setAll(answers);
        var pane = alert.getDialogPane();
        DialogLook.dress(pane, owner);
        answers.forEach(answer ->
                ((Button) pane.lookupButton(answer)).setDefaultButton(answer.equals(answers.getFirst())));
        alert.setOnShown(_ -> Focus.to(pane.lookupButton(answers.getFirst())));
        return alert.showAndWait();
    }
}
