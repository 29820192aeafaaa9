package app.ukemi.ui.shell;

import app.ukemi.domain.SaveTrouble;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the backups of a journal stand.
 *
 * @param last when the last good one was made; null where there is none
 * @param failing why none could be made at the last try; null where it could
 */
record BackupState(@Nullable Instant last, @Nullable SaveTrouble failing) {}
