package app.ukemi.ui.shell;

import app.ukemi.background.Lane;
import app.ukemi.domain.Backup;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.OldWords;
import app.ukemi.ui.Ui;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Takes what was deleted for good out of the backups too, of one after the other, while the user goes on. What is not
 * done when the journal is closed is done the next time that it is open.
 */
final class OutOfBackups {
    private final Ui ui;
    private final OpenJournal open;
    private final ReadOnlyObjectWrapper<OldWordsState> state =
            new ReadOnlyObjectWrapper<>(new OldWordsState.Nothing());
    private final Set<UUID> wanted = new LinkedHashSet<>();
    private boolean closed;
    private @Nullable Round round;

    OutOfBackups(Ui ui, OpenJournal open) {
        this.ui = ui;
        this.open = open;
    }

    ReadOnlyObjectProperty<OldWordsState> state() {
        return state.getReadOnlyProperty();
    }

    /** Looks for the backups that hold these mistakes. */
    void find(Collection<UUID> mistakes, Consumer<OldWords.Found> then) {
        if (!open.backups().needed()) {
            then.accept(new OldWords.Found(List.of(), false));
            return;
        }
        OldWords words = open.backups().now().oldWords();
        Set<UUID> asked = Set.copyOf(mistakes);
        ui.background().run(Lane.KEEP, () -> words.find(asked), then, _ -> then.accept(
                new OldWords.Found(List.of(), true)));
    }

    /** Takes these mistakes out; that they are wanted out is remembered in the journal already. */
    void start(Collection<UUID> mistakes) {
        wanted.addAll(mistakes);
        if (round == null) {
            begin();
        }
    }

    /** Goes on with what was not done when the journal was last closed. */
    void resume() {
        if (open.backups().needed()) {
            ui.background().run(Lane.WRITE, () -> open.journal().backupsDue().all(), this::start, _ -> {});
        }
    }

    /** Asks what is to become of the backups of mistakes that went by themselves. */
    void ask(Collection<UUID> gone) {
        find(gone, found -> {
            if (!found.in().isEmpty() && round == null && !closed) {
                state.set(new OldWordsState.Asked(Set.copyOf(gone), found.in().size()));
            }
        });
    }

    /** The user wants them out: what was asked about, or what is left. */
    void goOn() {
        if (state.get() instanceof OldWordsState.Asked(Set<UUID> mistakes, int _)) {
            Remembering keep = () -> open.journal().backupsDue().add(mistakes);
            remember(keep, () -> start(mistakes));
        } else {
            start(Set.of());
        }
    }

    /** The user leaves them there, or has read that they are gone. */
    void leave() {
        Set<UUID> left = Set.copyOf(wanted);
        boolean done = state.get() instanceof OldWordsState.Done;
        wanted.clear();
        state.set(new OldWordsState.Nothing());
        if (!done && !left.isEmpty()) {
            remember(() -> open.journal().backupsDue().remove(left), () -> {});
        }
    }

    /** Stops behind the backup that is being written. */
    void stop() {
        if (round != null) {
            round.stopped = true;
        }
    }

    /** The journal goes. */
    void close() {
        closed = true;
    }

    private void begin() {
        if (wanted.isEmpty() || closed) {
            return;
        }
        var next = new Round(Set.copyOf(wanted));
        round = next;
        find(next.mistakes, found -> {
            next.of = found.in().size();
            next.unsure = found.unsure();
            next.waiting.addAll(found.in());
            step(next);
        });
    }

    private void step(Round now) {
        if (closed) {
            return;
        }
        if (now.waiting.isEmpty() || now.stopped) {
            end(now);
            return;
        }
        state.set(new OldWordsState.UnderWay(now.of - now.waiting.size(), now.of));
        Backup backup = now.waiting.remove();
        OldWords words = open.backups().now().oldWords();
        ui.background().run(Lane.KEEP, () -> words.takeOut(backup, now.mistakes), outcome -> taken(now, outcome),
                _ -> taken(now, Optional.of(SaveTrouble.OTHER)));
    }

    private void taken(Round now, Optional<SaveTrouble> outcome) {
        if (outcome.isPresent()) {
            now.failed++;
            now.why = outcome.get();
        }
        step(now);
    }

    private void end(Round now) {
        round = null;
        int left = now.failed + now.waiting.size();
        if (left > 0) {
            state.set(new OldWordsState.Left(left, now.why));
        } else if (!now.mistakes.containsAll(wanted)) {
            begin();
        } else {
            wanted.clear();
            state.set(now.of == 0 ? new OldWordsState.Nothing() : new OldWordsState.Done(now.of, now.unsure));
            if (!now.unsure) {
                remember(() -> open.journal().backupsDue().remove(now.mistakes), () -> {});
            }
        }
    }

    private void remember(Remembering change, Runnable then) {
        ui.background().run(Lane.WRITE, () -> {
            change.make();
            return true;
        }, _ -> then.run(), open::failed);
    }

    /** A change of what the journal remembers. */
    @FunctionalInterface
    private interface Remembering {
        void make() throws TroubleException;
    }

    /** One way through all backups. */
    private static final class Round {
        private final Set<UUID> mistakes;
        private final Deque<Backup> waiting = new ArrayDeque<>();
        private int of;
        private int failed;
        private boolean unsure;
        private boolean stopped;
        private @Nullable SaveTrouble why;

        Round(Set<UUID> mistakes) {
            this.mistakes = mistakes;
        }
    }
}
