package app.ukemi.ui.shell;

import app.ukemi.domain.Refusal;
import app.ukemi.journal.SaveState;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What every screen of a journal says at its top: that it is the sample, only to be read, or not being saved. */
final class Notices {
    private Notices() {}

    static List<Node> of(Ui ui, @Nullable OpenJournal journal) {
        List<Node> notices = new ArrayList<>();
        if (journal == null) {
            return notices;
        }
        if (journal.sample()) {
            notices.add(notice("notice-sample", ui.text("notice.sample")));
        }
        Refusal unsound = journal.unsound().get();
        if (unsound != null) {
            HBox notice = notice("notice-unsound", ui.text("notice.unsound", ui.text(unsound, "what")));
            notice.getStyleClass().add("warning");
            notices.add(notice);
        } else if (journal.readOnly().get()) {
            notices.add(notice("notice-read-only", ui.text("notice.read-only")));
        }
        notices.add(unsaved(ui, journal));
        return notices;
    }

    private static Node unsaved(Ui ui, OpenJournal journal) {
        HBox notice = notice("notice-unsaved", "");
        Label words = (Label) notice.getChildren().getFirst();
        ObservableValue<String> why = journal.saveState()
                .map(state -> state instanceof SaveState.Failed(var reason)
                        ? ui.text("notice.unsaved", ui.text(reason))
                        : "");
        words.textProperty().bind(why);
        Bind.hold(notice, why);
        notice.getStyleClass().add("warning");
        notice.visibleProperty().bind(words.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private static HBox notice(String id, String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var notice = new HBox(words);
        notice.setId(id);
        notice.getStyleClass().add("notice");
        return notice;
    }
}
