package app.ukemi.ui.settings;

import app.ukemi.ui.Ui;
import java.time.Instant;
import java.time.ZonedDateTime;

/** When a backup was made, in words. */
final class BackupTime {
    private final Ui ui;

    BackupTime(Ui ui) {
        this.ui = ui;
    }

    /** With the year, since backups reach back for one. */
    String words(Instant at) {
        ZonedDateTime made = at.atZone(ui.clock().getZone());
        return ui.text("backups.time", ui.formats().date(made.toLocalDate()), ui.formats().time(made.toLocalTime()));
    }
}
