package app.ukemi.ui.shell;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Version;
import app.ukemi.ui.control.Editing;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** When a session of editing a mistake ends, and the versions that the sessions before have kept. */
final class EditingSessions {
    private final OpenJournal open;

    EditingSessions(OpenJournal open) {
        this.open = open;
    }

    /** A mistake is left: its next change begins another session. */
    void end(UUID mistake) {
        Callable<Boolean> work = () -> {
            open.journal().leave(mistake);
            return true;
        };
        open.afterSaving(work, _ -> {}, open::failed);
    }

    /** Hands over the earlier versions of a mistake, once all that was typed is on disk. */
    void versions(UUID mistake, Consumer<List<Version>> then) {
        open.afterSaving(() -> open.journal().versions(mistake), then, open::failed);
    }

    /** Makes a version the present one, in a session of its own: so the one there was becomes a version too. */
    void restore(Editing<Mistake> mistake, Mistake version) {
        end(version.id());
        mistake.change(_ -> version);
        end(version.id());
    }
}
