package app.ukemi.ui.shell;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.background.Lane;
import app.ukemi.domain.rule.Holding;
import app.ukemi.journal.Journal;
import app.ukemi.ui.Ui;

/** Says to other computers, again and again, that a journal is still open here. */
final class Heartbeat {
    private final Stoppable beating;

    Heartbeat(Ui ui, Journal journal) {
        beating = ui.background().every(Holding.BEAT, () -> beat(ui, journal));
    }

    /** Where that fails, nothing is to be said: saving to the same folder will say why. */
    private static void beat(Ui ui, Journal journal) {
        ui.background().run(Lane.WRITE, () -> {
            journal.beat();
            return journal;
        }, _ -> {}, _ -> {});
    }

    void stop() {
        beating.stop();
    }
}
