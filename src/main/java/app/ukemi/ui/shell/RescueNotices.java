package app.ukemi.ui.shell;

import app.ukemi.domain.Refusal;
import app.ukemi.domain.rescue.Origin;
import app.ukemi.domain.rescue.RescueList;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Underway;
import app.ukemi.ui.settings.RescueController.Report;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What is said at the top of the window of a damaged journal, of its rescue, and of the rescued one. */
final class RescueNotices {
    private static final double HUNDRED = 100;

    private final Ui ui;
    private final Shell shell;

    RescueNotices(Ui ui, Shell shell) {
        this.ui = ui;
        this.shell = shell;
    }

    /** How far a rescue is, and the way to stop it; nothing is seen of it while none is going on. */
    Node underway() {
        Underway underway = shell.rescue().underway();
        ObservableValue<Number> share = underway.share();
        return new Notice("notice-rescuing", "")
                .offering("rescue-stop", ui.text("rescue.stop"), underway::stop)
                .saying(
                        share.map(done -> ui.text("rescue.busy", (int) (done.doubleValue() * HUNDRED))),
                        share.map(done -> done.doubleValue() != Underway.NOTHING));
    }

    /** What can be read of a damaged journal, and the rescue of that. */
    Node offer(OpenJournal journal, Refusal why) {
        String what = ui.text(why, "what");
        ObservableValue<String> words = Bindings.createStringBinding(
                () -> switch (journal.rescue().readable().get()) {
                    case null -> ui.text("rescue.notice.looking", what);
                    case RescueList list when list.saved() == 0 -> ui.text("rescue.notice.hopeless", what);
                    case RescueList list -> ui.text("rescue.notice", what, list.count(Origin.FILE),
                            list.mistakes().size(), list.saved());
                },
                journal.rescue().readable());
        ObservableValue<Boolean> worthwhile = Bindings.createBooleanBinding(
                () -> isWorthwhile(journal.rescue().readable().get()) && !shell.rescue().underway().isBusy(),
                journal.rescue().readable(),
                shell.rescue().underway().share());
        return new Notice("notice-unsound", "")
                .warning()
                .offering("rescue", ui.text("rescue.begin"), () -> shell.rescue(journal.journal().path()))
                .saying(words, words.map(_ -> true))
                .open(worthwhile);
    }

    private static boolean isWorthwhile(@Nullable RescueList list) {
        return list != null && list.saved() > 0;
    }

    /** Where the rescued journal comes from. */
    Node done(Report report, Runnable show) {
        RescueList list = report.list();
        return new Notice("notice-rescued", ui.text("rescue.notice.done", list.saved(), list.mistakes().size()))
                .offering("rescue-show", ui.text("rescue.show"), show);
    }
}
