package app.ukemi.ui.shell;

import app.ukemi.background.Background;
import app.ukemi.background.Lane;
import app.ukemi.domain.Appointment;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.Autosave;
import app.ukemi.journal.Journal;
import app.ukemi.journal.SaveState;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Offers;
import app.ukemi.ui.followthrough.FollowThroughModel;
import app.ukemi.ui.journal.JournalModel;
import app.ukemi.ui.journal.Memory;
import app.ukemi.ui.search.SearchModel;
import app.ukemi.ui.timeline.TimelineModel;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The open journal on the screen's side: what the rooms show of it, and the way of every change to disk. */
public final class OpenJournal {
    private final Ui ui;
    private final Journal journal;
    private final Autosave autosave;
    private final boolean sample;
    private final Consumer<SaveTrouble> trouble;
    private final JournalModel list;
    private final TimelineModel timeline = new TimelineModel();
    private final SearchModel search;
    private final FollowThroughModel followThrough;
    private final Offers offers = new Offers();
    private final ObjectProperty<PaceLimits> limits = new SimpleObjectProperty<>(PaceLimits.USUAL);
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new SaveState.Idle());
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Refusal> unsound = new ReadOnlyObjectWrapper<>();
    private final RescueState rescue = new RescueState();
    private final AtHand atHand = new AtHand();
    private final BackupKeeper backups;
    private final Trash trash;
    private final Heartbeat heart;
    private final OutOfBackups outOfBackups;
    private @Nullable Memory memory;

    /** With the one who tells the user when the journal cannot be read or changed. */
    public OpenJournal(
            Ui ui, Journal journal, boolean sample, BackupKeeper backups, Consumer<SaveTrouble> trouble) {
        this.ui = ui;
        this.journal = journal;
        this.sample = sample;
        this.backups = backups;
        this.trouble = trouble;
        list = new JournalModel(ui);
        search = new SearchModel(ui, this::failed);
        followThrough = new FollowThroughModel(ui);
        list.colour(offers::colour);
        timeline.colour(offers::colour);
        readOnly.set(journal.readOnly());
        autosave = new Autosave(ui.background(), ui.clock(), journal::save, this::show);
        trash = new Trash(ui, this);
        heart = new Heartbeat(ui, journal);
        outOfBackups = new OutOfBackups(ui, this);
    }

    private void show(SaveState state) {
        saveState.set(state);
        if (state instanceof SaveState.Saved) {
            backups.changed();
        }
    }

    /** Finds out whether all of the file is sound, before anything is written: a large journal is read meanwhile. */
    public void judge() {
        run(Lane.WRITE, journal::judge, found -> {
            readOnly.set(journal.readOnly());
            unsound.set(found.orElse(null));
            trash.emptyOld();
            outOfBackups.resume();
        });
    }

    /** Reads what the rooms show anew, behind what is being saved, then goes on. */
    public void refresh(Runnable then) {
        behindSaving(() -> read(false, then));
    }

    /** The same for the room that shows all that is to do, of which the others need what is overdue. */
    void refreshToDo(Runnable then) {
        behindSaving(() -> read(true, then));
    }

    /** Reads something of the journal as it now is, behind what is being saved; then hands it over. */
    <T> void reading(Callable<T> work, Consumer<T> then) {
        behindSaving(() -> run(Lane.READ, work, then));
    }

    private void behindSaving(Runnable read) {
        if (saveState.get() instanceof SaveState.Saving) {
            run(Lane.WRITE, () -> true, _ -> read.run());
        } else {
            read.run();
        }
    }

    private void read(boolean allToDo, Runnable then) {
        run(
                Lane.READ,
                () -> Contents.of(journal, ui.today(), allToDo),
                all -> {
                    limits.set(all.limits());
                    offers.people().setAll(all.people());
                    offers.tags().setAll(all.tags());
                    list.show(all.summaries(), all.limits(), all.groups());
                    memory = all.memory();
                    followThrough.show(all.toDo().stream().map(Appointment::thing).toList());
                    then.run();
                });
    }

    /** Hands over a mistake for editing: always the same thing for the same mistake, so that no two differ. */
    public void edit(UUID id, Consumer<Editing<Mistake>> then) {
        Editing<Mistake> present = atHand.get(id);
        if (present != null) {
            then.accept(present);
            return;
        }
        run(Lane.READ, () -> journal.mistake(id), found -> found.ifPresent(mistake -> then.accept(keep(mistake))));
    }

    /** A new mistake of one sentence, noticed now. */
    public void begin(String title, Consumer<Editing<Mistake>> then) {
        Moment now = ui.thisMinute();
        run(Lane.WRITE, () -> journal.begin(title, now), mistake -> {
            backups.changed();
            then.accept(keep(mistake));
        });
    }

    /** Others are let go only while everything is on disk. */
    private Editing<Mistake> keep(Mistake mistake) {
        boolean saved = saveState.get() instanceof SaveState.Saved || saveState.get() instanceof SaveState.Idle;
        return atHand.keep(mistake, saved, this::editing);
    }

    private Editing<Mistake> editing(Mistake mistake) {
        if (journal.readOnly()) {
            return Editing.frozen(mistake);
        }
        var editing = new Editing<Mistake>(mistake);
        editing.value().addListener((_, _, next) -> {
            autosave.changed(next);
            followThrough.take(next);
        });
        return editing;
    }

    /** Whether nothing was changed since it was opened, and no sentence begun. */
    boolean nothingTyped() {
        return saveState.get() instanceof SaveState.Idle && list.sentence().get().isBlank();
    }

    /** Lets mistakes be changed as a whole by something that knows how; what was at hand of them is read anew. */
    void changeWhole(Collection<UUID> ids, Change change, Runnable then) {
        ids.forEach(atHand::forget);
        change(change, then);
    }

    /** The editing sessions of its mistakes, and what they keep. */
    EditingSessions sessions() {
        return new EditingSessions(this);
    }

    public void setLimits(PaceLimits next) {
        limits.set(next);
        change(() -> journal.setLimits(next), () -> {});
    }

    /** Work on what the journal holds once all that was typed is on disk. */
    <T> void afterSaving(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        autosave.flush();
        ui.background().run(Lane.WRITE, work, then, failed);
    }

    /** Changes the mistakes that are edited, or were lately, as they were changed on disk. */
    void changeAtHand(UnaryOperator<Mistake> change) {
        atHand.change(change);
    }

    /** A change behind everything that is typed; then the rooms are shown anew. */
    void change(Change change, Runnable then) {
        autosave.flush();
        Callable<Boolean> work = () -> {
            change.make();
            return true;
        };
        run(Lane.WRITE, work, _ -> {
            backups.changed();
            refresh(then);
        });
    }

    private <T> void run(Lane lane, Callable<T> work, Consumer<T> then) {
        Background background = ui.background();
        background.run(lane, work, then, failure -> trouble.accept(why(failure)));
    }

    /** Tells the user that the journal could not be read or changed. */
    void failed(Exception failure) {
        trouble.accept(why(failure));
    }

    static SaveTrouble why(Exception failure) {
        return failure instanceof TroubleException known ? known.why() : SaveTrouble.OTHER;
    }

    /** Something that changes the journal. */
    @FunctionalInterface
    interface Change {
        void make() throws TroubleException;
    }

    /** Stops what goes on by itself; what still waits to be saved has been dealt with. */
    public void stop() {
        trash.stop();
        heart.stop();
        outOfBackups.close();
        autosave.abandon();
    }

    public Journal journal() {
        return journal;
    }

    /** Whether it is the throw-away copy of the sample. */
    public boolean sample() {
        return sample;
    }

    Trash trash() {
        return trash;
    }

    OutOfBackups outOfBackups() {
        return outOfBackups;
    }

    public BackupKeeper backups() {
        return backups;
    }

    public Autosave autosave() {
        return autosave;
    }

    public JournalModel list() {
        return list;
    }

    public TimelineModel timeline() {
        return timeline;
    }

    public SearchModel search() {
        return search;
    }

    public FollowThroughModel followThrough() {
        return followThrough;
    }

    /** A mistake of this day in an earlier year; null where there is none to recall. */
    public @Nullable Memory memory() {
        return memory;
    }

    public Offers offers() {
        return offers;
    }

    public ObjectProperty<PaceLimits> limits() {
        return limits;
    }

    /** Whether nothing can be written to it; that may turn out only after it was opened. */
    public ReadOnlyBooleanProperty readOnly() {
        return readOnly.getReadOnlyProperty();
    }

    /** What is wrong with its file, for which it is only read; null while nothing is known of that. */
    public ReadOnlyObjectProperty<@Nullable Refusal> unsound() {
        return unsound.getReadOnlyProperty();
    }

    /** What is known of its rescue: the one that it needs, or the one that it comes from. */
    RescueState rescue() {
        return rescue;
    }

    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saveState.getReadOnlyProperty();
    }
}
