package app.ukemi.ui.shell;

import app.ukemi.domain.Refusal;
import app.ukemi.journal.SaveState;
import app.ukemi.ui.Ui;
import app.ukemi.ui.settings.Preferences;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What every screen of a journal says at its top: that it is the sample, only to be read, unsaved or not backed up. */
final class Notices {
    private final Ui ui;
    private final Preferences preferences;
    private final Shell shell;

    Notices(Ui ui, Preferences preferences, Shell shell) {
        this.ui = ui;
        this.preferences = preferences;
        this.shell = shell;
    }

    /**
     * Those of a journal; null where none is open.
     *
     * @param showReport shows what came from where, where it is a rescued one
     */
    List<Node> of(@Nullable OpenJournal journal, Runnable showReport) {
        var rescue = new RescueNotices(ui, shell);
        List<Node> notices = new ArrayList<>();
        notices.add(rescue.underway());
        if (journal == null) {
            return notices;
        }
        if (journal.sample()) {
            notices.add(new Notice("notice-sample", ui.text("notice.sample")));
        }
        journal.rescue().report().ifPresent(report -> notices.add(rescue.done(report, showReport)));
        Refusal unsound = journal.unsound().get();
        if (unsound != null) {
            notices.add(rescue.offer(journal, unsound));
        } else {
            journal.journal().onlyRead().ifPresent(why -> notices.add(new OnlyReadNotice(ui, shell).of(why)));
        }
        notices.add(unsaved(journal));
        notices.add(backup(journal));
        notices.add(OldWordsNotice.of(ui, journal.outOfBackups()));
        return notices;
    }

    /** Shown until the user has read it, and not again before a backup was made in between. */
    private Node backup(OpenJournal journal) {
        var state = journal.backups().state();
        ObservableValue<String> words = state.map(now -> new BackupWords(ui).warning(now).orElse(""));
        return new Notice("notice-backup", "")
                .warning()
                .offering("backup-read", ui.text("dialog.ok"),
                        () -> preferences.warnedOf().set(String.valueOf(state.get().last())))
                .saying(words, Bindings.createBooleanBinding(
                        () -> !words.getValue().isEmpty()
                                && !preferences.warnedOf().get().equals(String.valueOf(state.get().last())),
                        words,
                        preferences.warnedOf()));
    }

    private Node unsaved(OpenJournal journal) {
        ObservableValue<String> why = journal.saveState()
                .map(state -> state instanceof SaveState.Failed(var reason)
                        ? ui.text("notice.unsaved", ui.text(reason))
                        : "");
        return new Notice("notice-unsaved", "").warning().saying(why, why.map(words -> !words.isEmpty()));
    }
}
