package app.ukemi.ui.shell;

import app.ukemi.domain.Refusal;
import app.ukemi.journal.SaveState;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.settings.Preferences;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What every screen of a journal says at its top: that it is the sample, only to be read, unsaved or not backed up. */
final class Notices {
    private Notices() {}

    static List<Node> of(Ui ui, Preferences preferences, @Nullable OpenJournal journal) {
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
        notices.add(backup(ui, preferences, journal));
        notices.add(OldWordsNotice.of(ui, journal.outOfBackups()));
        return notices;
    }

    /** Shown until the user has read it, and not again before a backup was made in between. */
    private static Node backup(Ui ui, Preferences preferences, OpenJournal journal) {
        HBox notice = notice("notice-backup", "");
        var read = new Button(ui.text("dialog.ok"));
        read.setMinWidth(Region.USE_PREF_SIZE);
        notice.getChildren().addAll(spacer(), read);
        notice.getStyleClass().add("warning");
        var state = journal.backups().state();
        read.setOnAction(_ -> preferences.warnedOf().set(String.valueOf(state.get().last())));
        ObservableValue<String> words = state.map(now -> new BackupWords(ui).warning(now).orElse(""));
        BooleanBinding unread = Bindings.createBooleanBinding(
                () -> !words.getValue().isEmpty()
                        && !preferences.warnedOf().get().equals(String.valueOf(state.get().last())),
                words,
                preferences.warnedOf());
        show(notice, words, unread);
        return notice;
    }

    private static Node unsaved(Ui ui, OpenJournal journal) {
        HBox notice = notice("notice-unsaved", "");
        ObservableValue<String> why = journal.saveState()
                .map(state -> state instanceof SaveState.Failed(var reason)
                        ? ui.text("notice.unsaved", ui.text(reason))
                        : "");
        notice.getStyleClass().add("warning");
        show(notice, why, Bindings.createBooleanBinding(() -> !why.getValue().isEmpty(), why));
        return notice;
    }

    private static void show(HBox notice, ObservableValue<String> words, BooleanBinding when) {
        ((Label) notice.getChildren().getFirst()).textProperty().bind(words);
        Bind.hold(notice, words);
        Bind.hold(notice, when);
        notice.visibleProperty().bind(when);
        notice.managedProperty().bind(notice.visibleProperty());
    }

    private static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
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
