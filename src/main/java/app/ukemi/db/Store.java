package app.ukemi.db;

import app.ukemi.domain.Appointment;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Person;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the open journal asks of its file: each question and each change in a transaction of its own, and every error
 * as one of the troubles that the messages have words for.
 */
public final class Store {
    private final JournalFile file;

    public Store(JournalFile file) {
        this.file = file;
    }

    public List<Summary> summaries() throws TroubleException {
        return read(MistakeStore::summaries);
    }

    /** What is still to do in all mistakes, in no order. */
    public List<Appointment> appointments() throws TroubleException {
        return read(DueTable::all);
    }

    public Optional<Mistake> mistake(UUID id) throws TroubleException {
        return read(connection -> MistakeStore.load(connection, id));
    }

    public List<Person> people() throws TroubleException {
        return read(MistakeStore::people);
    }

    public List<String> tags() throws TroubleException {
        return read(MistakeStore::tags);
    }

    public PaceLimits limits() throws TroubleException {
        return read(Settings::limits);
    }

    public void setLimits(PaceLimits limits, Instant now) throws TroubleException {
        write(connection -> {
            Settings.setLimits(connection, limits, now);
            return limits;
        });
    }

    /**
     * Writes the difference between two versions.
     *
     * @param before the version on disk; null where there is none
     */
    public void save(@Nullable Mistake before, Mistake after, Instant now) throws TroubleException {
        write(connection -> {
            saveNext(connection, before, after, now);
            return after;
        });
    }

    /** The same for the first change of an editing session, which keeps the version before it. */
    public void saveFirst(Mistake before, Mistake after, Instant now) throws TroubleException {
        write(connection -> {
            VersionTable.keep(connection, before, now);
            saveNext(connection, before, after, now);
            return after;
        });
    }

    private static void saveNext(Connection connection, @Nullable Mistake before, Mistake after, Instant now)
            throws SQLException {
        MistakeStore.save(connection, before, after, now);
        if (before != null) {
            VersionTable.forgetDraft(connection, before, after);
        }
    }

    /** The earlier versions of a mistake, the last one first. */
    public List<Version> versions(UUID mistake) throws TroubleException {
        return read(connection -> VersionTable.load(connection, mistake));
    }

    public List<UUID> trashedBefore(Instant limit) throws TroubleException {
        return read(connection -> Deletion.trashedBefore(connection, limit));
    }

    /** They are gone when this returns; their last bytes are once {@link #scrub} was called too. */
    public void deleteForGood(List<UUID> mistakes, Instant now) throws TroubleException {
        write(connection -> {
            Deletion.forGood(connection, mistakes);
            Settings.setScrubDue(connection, true, now);
            return mistakes;
        });
    }

    /** Whether bytes of what was deleted may still be on disk, because the last try to remove them failed. */
    public boolean scrubDue() throws TroubleException {
        return read(Settings::scrubDue);
    }

    /** Takes every byte of what was deleted off the disk. */
    public void scrub(Instant now) throws TroubleException {
        try {
            file.database().scrub();
        } catch (SQLException e) {
            throw new TroubleException(Troubles.of(e), e);
        }
        write(connection -> {
            Settings.setScrubDue(connection, false, now);
            return now;
        });
    }

    public Path path() {
        return file.path();
    }

    public boolean readOnly() {
        return file.readOnly();
    }

    /** Nothing when the copy is on disk, else why it is not. */
    public Optional<SaveTrouble> saveCopy(Path target) {
        return file.saveCopy(target);
    }

    public void close() throws TroubleException {
        try {
            file.close();
        } catch (SQLException e) {
            throw new TroubleException(Troubles.of(e), e);
        } catch (IOException e) {
            throw new TroubleException(SaveTrouble.OTHER, e);
        }
    }

    private <T> T read(Database.Work<T> work) throws TroubleException {
        try {
            return file.database().read(work);
        } catch (SQLException e) {
            throw new TroubleException(Troubles.of(e), e);
        }
    }

    private <T> void write(Database.Work<T> work) throws TroubleException {
        try {
            file.database().write(work);
        } catch (SQLException e) {
            throw new TroubleException(Troubles.of(e), e);
        }
    }
}
