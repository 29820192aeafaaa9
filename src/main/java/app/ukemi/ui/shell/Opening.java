package app.ukemi.ui.shell;

import app.ukemi.background.Background;
import app.ukemi.background.Lane;
import app.ukemi.journal.JournalOpening;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The opening of journals. One at a time: whoever presses twice would else meet a journal that this very window has
 * just opened. And what came is handed over only when there is a picture to show it in, since reading many mistakes
 * would take the cores from the first one.
 */
final class Opening {
    private final Background background;
    private final Consumer<JournalOpening> taken;
    private final Runnable failed;
    private boolean underWay;
    private boolean held;
    private @Nullable JournalOpening early;
    private @Nullable Runnable next;

    /** With who takes what came, and who is told where opening failed in a way that nobody foresaw. */
    Opening(Background background, Consumer<JournalOpening> taken, Runnable failed) {
        this.background = background;
        this.taken = taken;
        this.failed = failed;
    }

    /** Begins, where none is under way. */
    void begin(Callable<JournalOpening> way) {
        if (!underWay) {
            underWay = true;
            background.run(Lane.READ, way, this::arrived, _ -> end(failed));
        }
    }

    boolean isUnderWay() {
        return underWay;
    }

    /** Does it behind the one that is under way; of several, the last. */
    void afterwards(Runnable task) {
        next = task;
    }

    /** From now on keeps what comes. */
    void hold() {
        held = true;
    }

    /** Hands over what came meanwhile, and what comes. */
    void release() {
        held = false;
        takeBack().ifPresent(this::arrived);
    }

    /** What came and will not be handed over any more. */
    Optional<JournalOpening> takeBack() {
        JournalOpening came = early;
        early = null;
        return Optional.ofNullable(came);
    }

    private void arrived(JournalOpening came) {
        if (held) {
            early = came;
        } else {
            end(() -> taken.accept(came));
        }
    }

    private void end(Runnable outcome) {
        underWay = false;
        outcome.run();
        Runnable then = next;
        next = null;
        if (then != null) {
            then.run();
        }
    }
}
