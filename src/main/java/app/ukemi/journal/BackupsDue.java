package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.TroubleException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Mistakes that were deleted for good and are to be taken out of the backups too. The journal itself remembers them,
 * so that what was not done when the program ended is done the next time.
 */
public final class BackupsDue {
    private final Store store;
    private final Clock clock;

    BackupsDue(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Those that are not in the journal; one that was brought back out of a backup since is to stay there. */
    public Set<UUID> all() throws TroubleException {
        Set<UUID> due = new LinkedHashSet<>();
        for (UUID id : store.backupsDue()) {
            if (store.mistake(id).isEmpty()) {
                due.add(id);
            }
        }
        return due;
    }

    public void add(Collection<UUID> mistakes) throws TroubleException {
        store.setBackupsDue(with(mistakes), clock.instant());
    }

    /** They were taken out of every backup, or are to stay there. */
    public void remove(Collection<UUID> mistakes) throws TroubleException {
        Set<UUID> due = new LinkedHashSet<>(store.backupsDue());
        due.removeAll(mistakes);
        store.setBackupsDue(due, clock.instant());
    }

    Set<UUID> with(Collection<UUID> mistakes) throws TroubleException {
        Set<UUID> due = new LinkedHashSet<>(store.backupsDue());
        due.addAll(mistakes);
        return due;
    }
}
