package app.ukemi.db;

import app.ukemi.domain.Appointment;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.OnlyRead;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.Refusal;
import app.ukemi.domain.Regrouping;
import app.ukemi.domain.Retagging;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.Summary;
import app.ukemi.domain.Tag;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.Version;
import app.ukemi.domain.search.Entry;
import app.ukemi.domain.search.Most;
import app.ukemi.domain.search.Term;
import app.ukemi.domain.search.Trace;
import app.ukemi.domain.search.Traces;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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

    /** What of it should have been done before this day. */
    public List<Appointment> overdue(LocalDate today) throws TroubleException {
        return read(connection -> DueTable.before(connection, today));
    }

    public Optional<Mistake> mistake(UUID id) throws TroubleException {
        return read(connection -> MistakeStore.load(connection, id));
    }

    /** A digest of each mistake with all that belongs to it. */
    public Map<UUID, String> contents() throws TroubleException {
        return read(MistakeDigests::of);
    }

    public List<Person> people() throws TroubleException {
        return read(MistakeStore::people);
    }

    public List<Tag> tags() throws TroubleException {
        return read(MistakeStore::tags);
    }

    /** The tags of each mistake that bears this one, also of those in the trash. */
    public Map<UUID, List<String>> bearing(String tag) throws TroubleException {
        return read(connection -> TagTable.bearing(connection, tag));
    }

    /** Changes tags throughout the journal. */
    public void retag(Retagging change, Instant now) throws TroubleException {
        write(connection -> MistakeStore.retag(connection, change, now));
    }

    public PaceLimits limits() throws TroubleException {
        return read(Settings::limits);
    }

    public void setLimits(PaceLimits limits, Instant now) throws TroubleException {
        write(connection -> Settings.setLimits(connection, limits, now));
    }

    /** The texts that hold all of the terms, those written last first, as long as there is room. */
    public Traces traces(List<Term> terms, Predicate<Trace> wanted, Most most) throws TroubleException {
        return read(connection -> EntryTable.with(connection, terms, wanted, most));
    }

    /** For each of the terms, where it stands; a term that stands in too many texts is nowhere, and not all of it. */
    public List<Traces> rare(List<Term> terms, Predicate<Trace> wanted, Most most) throws TroubleException {
        return read(connection -> EntryTable.rare(connection, terms, wanted, most));
    }

    /** The texts themselves, by their numbers. */
    public Map<Long, Entry> entries(List<Long> ids) throws TroubleException {
        return read(connection -> EntryTable.byId(connection, ids));
    }

    /** Every text of each of these mistakes. */
    public Map<UUID, List<Entry>> entriesOf(Collection<UUID> mistakes) throws TroubleException {
        return read(connection -> EntryTable.of(connection, mistakes));
    }

    /** Those of these mistakes that are there, in no order. */
    public List<Summary> summaries(Collection<UUID> mistakes) throws TroubleException {
        return read(connection -> SummaryTable.of(connection, mistakes));
    }

    /** How many mistakes there are, those in the trash left out. */
    public int count() throws TroubleException {
        return read(SummaryTable::count);
    }

    /** The group of the same mistake that each is in, where it is in one. */
    public Map<UUID, UUID> groups() throws TroubleException {
        return read(SameTable::groups);
    }

    /** Changes which mistakes are in which group. */
    public void regroup(Regrouping change, Instant now) throws TroubleException {
        write(connection -> SameTable.change(connection, change, now));
    }

    /** The mistakes that are not to be offered as the same as this one. */
    public List<UUID> dismissed(UUID mistake) throws TroubleException {
        return read(connection -> SameTable.dismissed(connection, mistake));
    }

    /** Never offers these two as the same mistake again; or does after all. */
    public void dismiss(UUID one, UUID other, boolean away, Instant now) throws TroubleException {
        write(connection -> {
            if (away) {
                SameTable.dismiss(connection, one, other, now);
            } else {
                SameTable.offerAgain(connection, one, other);
            }
        });
    }

    /**
     * Writes the difference between two versions.
     *
     * @param before the version on disk; null where there is none
     */
    public void save(@Nullable Mistake before, Mistake after, Instant now) throws TroubleException {
        write(connection -> saveNext(connection, before, after, now));
    }

    /** What was chosen for the plans of a mistake; nothing where nothing was chosen yet. */
    public Optional<PlanChoices> planChoices(UUID mistake) throws TroubleException {
        return read(connection -> PlanStore.load(connection, mistake));
    }

    /**
     * Writes what was chosen for the plans of a mistake.
     *
     * @param before as it was read; null where nothing was chosen before
     */
    public void savePlanChoices(UUID mistake, @Nullable PlanChoices before, PlanChoices after, Instant now)
            throws TroubleException {
        write(connection -> PlanStore.save(new RowTable.Save(connection, mistake, now), before, after));
    }

    /** The same for the first change of an editing session, which keeps the version before it. */
    public void saveFirst(Mistake before, Mistake after, Instant now) throws TroubleException {
        write(connection -> {
            VersionTable.keep(connection, before, now);
            saveNext(connection, before, after, now);
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

    /**
     * They are gone when this returns; their last bytes are once {@link #scrub} was called too.
     * @param due all that are to be taken out of the backups
     */
    public void deleteForGood(Collection<UUID> mistakes, Set<UUID> due, Instant now) throws TroubleException {
        write(connection -> {
            Deletion.forGood(connection, mistakes);
            Settings.setScrubDue(connection, true, now);
            Settings.setBackupsDue(connection, due, now);
        });
    }

    /** Mistakes that were deleted for good, and are still to be taken out of the backups. */
    public Set<UUID> backupsDue() throws TroubleException {
        return read(Settings::backupsDue);
    }

    public void setBackupsDue(Set<UUID> mistakes, Instant now) throws TroubleException {
        write(connection -> Settings.setBackupsDue(connection, mistakes, now));
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
            throw trouble(e);
        }
        write(connection -> Settings.setScrubDue(connection, false, now));
    }

    public Path path() {
        return file.path();
    }

    /** Why it can only be read from now on; nothing where all of its file is sound. Reads the whole file, once. */
    public Optional<Refusal> judge() {
        return file.judge();
    }

    public boolean readOnly() {
        return file.readOnly();
    }

    /** Why it is only read, although nothing is wrong with it; nothing where it can be written to. */
    public Optional<OnlyRead> onlyRead() {
        return file.onlyRead();
    }

    /** Says to others that this journal is still open here. */
    public void beat(Instant now) throws TroubleException {
        try {
            file.beat(now);
        } catch (IOException e) {
            throw new TroubleException(SaveTrouble.OTHER, e);
        }
    }

    /** Nothing when the copy is on disk, else why it is not. */
    public Optional<SaveTrouble> saveCopy(Path target) {
        return file.saveCopy(target);
    }

    public void close() throws TroubleException {
        try {
            file.close();
        } catch (SQLException e) {
            throw trouble(e);
        } catch (IOException e) {
            throw new TroubleException(SaveTrouble.OTHER, e);
        }
    }

    private TroubleException trouble(SQLException e) {
        return new TroubleException(Troubles.of(e, PrivateFiles.folder(file.path())), e);
    }

    private <T> T read(Database.Work<T> work) throws TroubleException {
        try {
            return file.database().read(work);
        } catch (SQLException e) {
            throw trouble(e);
        } catch (RuntimeException e) {
            // Such as a day or an id that is none: what stands there was not written by us.
            throw new TroubleException(SaveTrouble.DAMAGED, e);
        }
    }

    private void write(Change change) throws TroubleException {
        try {
            file.database().write(connection -> {
                change.make(connection);
                return change;
            });
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** Work that brings nothing back. */
    @FunctionalInterface
    private interface Change {
        void make(Connection connection) throws SQLException;
    }
}
