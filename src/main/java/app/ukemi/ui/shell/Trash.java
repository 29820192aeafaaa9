package app.ukemi.ui.shell;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.background.Lane;
import app.ukemi.ui.Ui;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What of the open journal was thrown away: it can be brought back for a while, and then goes for good. */
final class Trash {
    /** How long it can be brought back. */
    private static final Duration KEPT = Duration.ofDays(30);
    /** How often it is looked through, for a window that stays open for weeks. */
    private static final Duration LOOK_THROUGH = Duration.ofHours(6);

    private final Ui ui;
    private final OpenJournal open;
    private final Stoppable emptying;

    Trash(Ui ui, OpenJournal open) {
        this.ui = ui;
        this.open = open;
        emptying = ui.background().every(LOOK_THROUGH, this::emptyOld);
    }

    void add(UUID mistake, Runnable then) {
        open.change(() -> open.journal().trash(mistake, ui.now()), then);
    }

    void restore(UUID mistake, Runnable then) {
        open.change(() -> open.journal().restore(mistake), then);
    }

    /** With every word; also, while the user goes on, with those that backups hold, if so wanted. */
    void deleteForGood(List<UUID> mistakes, boolean everywhere, Runnable then) {
        if (everywhere) {
            open.changeWhole(mistakes, () -> open.journal().deleteEverywhere(mistakes), () -> {
                open.outOfBackups().start(mistakes);
                then.run();
            });
        } else {
            open.changeWhole(mistakes, () -> open.journal().deleteForGood(mistakes), then);
        }
    }

    /** What has been there for too long goes for good. */
    void emptyOld() {
        if (!open.journal().readOnly()) {
            Instant limit = ui.now().minus(KEPT);
            ui.background().run(Lane.WRITE, () -> open.journal().emptyTrashBefore(limit), this::gone, open::failed);
        }
    }

    private void gone(List<UUID> mistakes) {
        if (!mistakes.isEmpty()) {
            open.outOfBackups().ask(mistakes);
        }
    }

    /** Looks through it no more. */
    void stop() {
        emptying.stop();
    }
}
