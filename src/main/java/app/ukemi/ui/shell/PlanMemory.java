package app.ukemi.ui.shell;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.background.Lane;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.journal.Journal;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Remembers what is chosen for the plans of a mistake, a moment after it was chosen, where the journal can. */
final class PlanMemory {
    private static final Duration QUIET = Duration.ofSeconds(1);

    private final Ui ui;
    private final Journal journal;
    private final UUID mistake;
    private final Editing<PlanChoices> choices;
    private final ReadOnlyObjectWrapper<@Nullable SaveTrouble> trouble = new ReadOnlyObjectWrapper<>();
    private @Nullable PlanChoices onDisk;
    private @Nullable Stoppable soon;

    /**
     * Begins with what was chosen before.
     *
     * @param onDisk as it was read; null where nothing was chosen yet
     * @param usual what holds then
     */
    PlanMemory(Ui ui, Journal journal, UUID mistake, @Nullable PlanChoices onDisk, PlanChoices usual) {
        this.ui = ui;
        this.journal = journal;
        this.mistake = mistake;
        this.onDisk = onDisk;
        choices = new Editing<>(onDisk == null ? usual : onDisk);
        choices.value().addListener((_, _, _) -> changed());
    }

    /** Why the last choices could not be remembered; null where they were. They are tried again with the next ones. */
    ReadOnlyObjectProperty<@Nullable SaveTrouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    Editing<PlanChoices> choices() {
        return choices;
    }

    private void changed() {
        if (!journal.readOnly()) {
            stopTimer();
            soon = ui.background().after(QUIET, this::flush);
        }
    }

    /** Remembers now what waits to be. */
    void flush() {
        if (soon != null) {
            stopTimer();
            PlanChoices before = onDisk;
            PlanChoices now = choices.get();
            Callable<PlanChoices> work = () -> {
                journal.savePlanChoices(mistake, before, now);
                return now;
            };
            ui.background().run(Lane.WRITE, work, this::saved, why -> trouble.set(OpenJournal.why(why)));
        }
    }

    private void saved(PlanChoices now) {
        onDisk = now;
        trouble.set(null);
    }

    private void stopTimer() {
        if (soon != null) {
            soon.stop();
            soon = null;
        }
    }
}
