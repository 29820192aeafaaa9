package app.ukemi.ui.shell;

import app.ukemi.background.Lane;
import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.journal.Backups;
import app.ukemi.ui.Ui;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Sees to it, without asking, that a journal has a backup of every day on which it was changed. */
public final class BackupKeeper {
    /** How long it waits after a failure before it tries again. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Ui ui;
    private final Supplier<Backups> backups;
    private final BooleanSupplier needed;
    private final ReadOnlyObjectWrapper<BackupState> state = new ReadOnlyObjectWrapper<>(new BackupState(null, null));
    private boolean underWay;
    private @Nullable Instant tried;

    /**
     * @param backups where they lie now; the user can choose another folder at any time
     * @param needed whether this journal is one to be backed up: neither the sample nor one that is only read
     */
    public BackupKeeper(Ui ui, Supplier<Backups> backups, BooleanSupplier needed) {
        this.ui = ui;
        this.backups = backups;
        this.needed = needed;
    }

    ReadOnlyObjectProperty<BackupState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether this journal is backed up at all. */
    boolean needed() {
        return needed.getAsBoolean();
    }

    /** The backups, in the folder that is chosen now. */
    Backups now() {
        return backups.get();
    }

    /** Looks up when the last one was made. */
    void look() {
        if (needed()) {
            Backups now = backups.get();
            ui.background().run(Lane.KEEP, now::list, found -> state.set(new BackupState(last(found), null)), _ -> {});
        }
    }

    private static @Nullable Instant last(List<Backup> newestFirst) {
        return newestFirst.isEmpty() ? null : newestFirst.getFirst().at();
    }

    /** Something that was changed is on disk; after the first such change of a day, a backup is made. */
    void changed() {
        if (needed() && !underWay && !pausing()) {
            Backups now = backups.get();
            work(now::makeDaily, _ -> {});
        }
    }

    private boolean pausing() {
        return tried != null && ui.now().isBefore(tried.plus(PAUSE)) && !ui.now().isBefore(tried);
    }

    /** Makes one at the user's wish. */
    void make(BackupReason why, Consumer<Backups.Outcome> then) {
        Backups now = backups.get();
        work(() -> now.make(why), then);
    }

    private void work(Callable<Backups.Outcome> work, Consumer<Backups.Outcome> then) {
        underWay = true;
        ui.background().run(Lane.KEEP, work, outcome -> done(outcome, then), _ -> failed(SaveTrouble.OTHER));
    }

    private void done(Backups.Outcome outcome, Consumer<Backups.Outcome> then) {
        switch (outcome) {
            case Backups.Outcome.Made(Backup backup) -> {
                underWay = false;
                tried = null;
                state.set(new BackupState(backup.at(), null));
            }
            case Backups.Outcome.Failed(SaveTrouble why) -> failed(why);
            case Backups.Outcome.NotDue() -> {
                underWay = false;
                // Nothing is due before tomorrow, and looking again at every save would cost a folder.
                tried = ui.now();
            }
        }
        then.accept(outcome);
    }

    private void failed(SaveTrouble why) {
        underWay = false;
        tried = ui.now();
        state.set(new BackupState(state.get().last(), why));
    }
}
