package app.ukemi.ui.shell;

import app.ukemi.ui.Ui;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** How the backups stand, in words. */
final class BackupWords {
    /** For so long none may be missing before the user is warned. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    private final Ui ui;

    BackupWords(Ui ui) {
        this.ui = ui;
    }

    /** When the last good one was made, for the foot of the journal. */
    String foot(BackupState state) {
        return state.last() == null ? ui.text("backup.none") : ui.text("backup.last", when(state.last()));
    }

    private String when(Instant at) {
        ZonedDateTime made = at.atZone(ui.clock().getZone());
        LocalDate day = made.toLocalDate();
        return day.equals(ui.today())
                ? ui.text("backup.today", ui.formats().time(made.toLocalTime()))
                : ui.day(day);
    }

    /** The warning, where none could be made for a week. Without any, there is no week to wait for. */
    Optional<String> warning(BackupState state) {
        boolean late = state.last() == null || ui.now().isAfter(state.last().plus(PATIENCE));
        return state.failing() == null || !late
                ? Optional.empty()
                : Optional.of(ui.text("backup.warning", foot(state), ui.text(state.failing(), "backup")));
    }
}
