package app.ukemi.journal;

import app.ukemi.db.Store;
import app.ukemi.domain.Appointment;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.OnlyRead;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.Refusal;
import app.ukemi.domain.Retagging;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.Summary;
import app.ukemi.domain.Tag;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.Version;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The open journal, as the screens see it. All but {@link #path} and {@link #readOnly} wait for the disk, so screens
 * call them through {@link app.ukemi.background.Background}: what writes on the lane for writing.
 */
public final class Journal implements AutoCloseable {
    private final Store store;
    private final Ids ids;
    private final Clock clock;
    private final Remembered saved = new Remembered();
    private final Sessions sessions = new Sessions();
    private final Set<UUID> gone = new HashSet<>();
    private final Runnable afterClose;

    public Journal(Store store, Ids ids, Clock clock) {
        this(store, ids, clock, () -> {});
    }

    /** With what is done once the journal is closed. */
    Journal(Store store, Ids ids, Clock clock, Runnable afterClose) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.afterClose = afterClose;
    }

    /** The light rows of all mistakes in no order; those in the trash are among them. */
    public List<Summary> summaries() throws TroubleException {
        return store.summaries();
    }

    /** What is still to do in all mistakes but those in the trash, in no order. */
    public List<Appointment> appointments() throws TroubleException {
        return store.appointments();
    }

    /** What of it should have been done before this day. */
    public List<Appointment> overdue(LocalDate today) throws TroubleException {
        return store.overdue(today);
    }

    public Optional<Mistake> mistake(UUID id) throws TroubleException {
        return store.mistake(id);
    }

    /** Everybody that any mistake mentions, to be offered again. */
    public List<Person> people() throws TroubleException {
        return store.people();
    }

    /** Every tag in use. */
    public List<Tag> tags() throws TroubleException {
        return store.tags();
    }

    /** What changes tags throughout the journal. */
    public Tagging tagging() {
        return new Tagging(store, this);
    }

    /** Changes tags throughout the journal; all of it is on disk when this returns, or nothing. */
    public synchronized void retag(Retagging change) throws TroubleException {
        change.after().keySet().forEach(saved::forget);
        store.retag(change, clock.instant());
    }

    public PaceLimits limits() throws TroubleException {
        return store.limits();
    }

    public void setLimits(PaceLimits limits) throws TroubleException {
        store.setLimits(limits, clock.instant());
    }

    /** Search over the mistakes of the list as it was read last. */
    public Search search(Collection<Summary> summaries, PaceLimits limits) {
        return new Search(store, summaries, limits, clock);
    }

    /** Which of its mistakes are the same one made again. */
    public SameMistakes same() {
        return new SameMistakes(store, clock);
    }

    /** A new mistake of one sentence, saved. */
    public synchronized Mistake begin(String title, Moment noticed) throws TroubleException {
        Mistake mistake = Mistake.begun(ids.next(), title, noticed);
        save(mistake);
        return mistake;
    }

    /**
     * Puts this version on disk; all of it is there when this returns, or nothing. Whether it lies in the trash is
     * not taken from this version, which may have been written before it got there: only {@link #trash} and
     * {@link #restore} move it. What was deleted for good stays deleted.
     */
    public synchronized void save(Mistake mistake) throws TroubleException {
        if (gone.contains(mistake.id())) {
            return;
        }
        Mistake before = onDisk(mistake.id());
        Mistake after = before == null ? mistake : trashedAt(mistake, before.filing().trashedAt());
        Instant now = clock.instant();
        write(before, after, sessions.wouldBegin(mistake.id(), now));
        if (!after.equals(before)) {
            sessions.changed(mistake.id(), now);
        }
    }

    /** A mistake is left: its next change begins another editing session. */
    public synchronized void leave(UUID mistake) {
        sessions.end(mistake);
    }

    /** The earlier versions of a mistake, one for each editing session of the last thirty days, the last one first. */
    public List<Version> versions(UUID mistake) throws TroubleException {
        return store.versions(mistake);
    }

    public synchronized void trash(UUID id, Instant at) throws TroubleException {
        move(id, at);
    }

    public synchronized void restore(UUID id) throws TroubleException {
        move(id, null);
    }

    private void move(UUID id, @Nullable Instant trashedAt) throws TroubleException {
        Mistake before = onDisk(id);
        if (before != null) {
            write(before, trashedAt(before, trashedAt), false);
        }
    }

    private void write(@Nullable Mistake before, Mistake after, boolean first) throws TroubleException {
        if (!after.equals(before)) {
            // After a failure nobody knows which version is on disk: then it is read again.
            saved.forget(after.id());
            if (first && before != null) {
                store.saveFirst(before, after, clock.instant());
            } else {
                store.save(before, after, clock.instant());
            }
        }
        saved.put(after);
    }

    private @Nullable Mistake onDisk(UUID id) throws TroubleException {
        Mistake last = saved.get(id);
        return last != null ? last : store.mistake(id).orElse(null);
    }

    private static Mistake trashedAt(Mistake mistake, @Nullable Instant at) {
        return mistake.withFiling(mistake.filing().withTrashedAt(at));
    }

    /**
     * Puts a mistake back as a backup has it, whatever became of it since, also where it was deleted for good.
     */
    public synchronized void bringBack(Mistake mistake) throws TroubleException {
        gone.remove(mistake.id());
        write(onDisk(mistake.id()), mistake, true);
    }

    /** A digest of each mistake with all that belongs to it, to be held against that of a backup. */
    public Map<UUID, String> contents() throws TroubleException {
        return store.contents();
    }

    /** What the user chose for the plans of a mistake; nothing where nothing was chosen yet. */
    public Optional<PlanChoices> planChoices(UUID mistake) throws TroubleException {
        return store.planChoices(mistake);
    }

    /**
     * Remembers what was chosen for the plans of a mistake. Those of one that was deleted for good are forgotten.
     *
     * @param before as it was read or remembered last; null where nothing was chosen before
     */
    public synchronized void savePlanChoices(UUID mistake, @Nullable PlanChoices before, PlanChoices after)
            throws TroubleException {
        if (!gone.contains(mistake) && !after.equals(before)) {
            store.savePlanChoices(mistake, before, after, clock.instant());
        }
    }

    /** Removes mistakes with every byte of their words. Backups keep them. */
    public synchronized void deleteForGood(Collection<UUID> ids) throws TroubleException {
        delete(ids, store.backupsDue());
    }

    /** The same, and remembers at once that they are to be taken out of the backups too. */
    public synchronized void deleteEverywhere(Collection<UUID> ids) throws TroubleException {
        delete(ids, backupsDue().with(ids));
    }

    /** What is to be taken out of the backups. */
    public BackupsDue backupsDue() {
        return new BackupsDue(store, clock);
    }

    /** Deletes for good what was moved to the trash before that instant, and says what that was. */
    public synchronized List<UUID> emptyTrashBefore(Instant limit) throws TroubleException {
        List<UUID> old = store.trashedBefore(limit);
        if (!old.isEmpty()) {
            deleteForGood(old);
        } else if (store.scrubDue()) {
            store.scrub(clock.instant());
        }
        return old;
    }

    private void delete(Collection<UUID> mistakes, Set<UUID> due) throws TroubleException {
        store.deleteForGood(mistakes, due, clock.instant());
        gone.addAll(mistakes);
        mistakes.forEach(saved::forget);
        store.scrub(clock.instant());
    }

    public Path path() {
        return store.path();
    }

    /**
     * Judges all of the file, on the lane for writing before anything else: until then it is only read.
     *
     * @return why it can only be read from now on; nothing where it is sound
     */
    public Optional<Refusal> judge() {
        return store.judge();
    }

    public boolean readOnly() {
        return store.readOnly();
    }

    /** Why it is only read, although nothing is wrong with it; nothing where it can be written to. */
    public Optional<OnlyRead> onlyRead() {
        return store.onlyRead();
    }

    /** Says to others that this journal is still open here; to be called now and then. */
    public void beat() throws TroubleException {
        store.beat(clock.instant());
    }

    /** Saves all that is on disk under another name. Nothing when that went well, else why it did not. */
    public Optional<SaveTrouble> saveCopy(Path target) {
        return store.saveCopy(target);
    }

    @Override
    public void close() throws TroubleException {
        store.close();
        afterClose.run();
    }
}
