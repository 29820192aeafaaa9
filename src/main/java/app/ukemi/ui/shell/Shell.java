package app.ukemi.ui.shell;

import app.ukemi.background.Lane;
import app.ukemi.domain.Backup;
import app.ukemi.domain.Holder;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.OnlyRead;
import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.journal.Journal;
import app.ukemi.journal.JournalOpening;
import app.ukemi.journal.Journals;
import app.ukemi.journal.Restoring;
import app.ukemi.domain.TroubleException;
import app.ukemi.ui.Ui;
import app.ukemi.ui.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which journal is open in the window, and how it came there and goes. */
public final class Shell {
    private final Ui ui;
    private final Journals journals;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<@Nullable OpenJournal> open = new ReadOnlyObjectWrapper<>();
    private final List<Trouble> untold = new ArrayList<>();
    private Consumer<Trouble> trouble = untold::add;
    private BooleanSupplier mayLeave = () -> true;
    /** Open as a file, even while its first screen is still being read. */
    private @Nullable OpenJournal held;
    private final Opening opening;
    private final RescueWork rescue;

    public Shell(Ui ui, Journals journals, Preferences preferences) {
        this.ui = ui;
        this.journals = journals;
        this.preferences = preferences;
        rescue = new RescueWork(ui, journals, preferences);
        opening = new Opening(
                ui.background(), this::take, () -> tell(new Trouble.NotDone(SaveTrouble.OTHER)));
    }

    public ReadOnlyObjectProperty<@Nullable OpenJournal> open() {
        return open.getReadOnlyProperty();
    }

    /** Who tells the user of troubles, of those as well that came before. */
    public void onTrouble(Consumer<Trouble> listener) {
        trouble = listener;
        untold.forEach(listener);
        untold.clear();
    }

    private void tell(Trouble what) {
        trouble.accept(what);
    }

    /** Who says whether the present journal may go: all of it is saved, or the user has decided about the rest. */
    public void onLeave(BooleanSupplier decide) {
        mayLeave = decide;
    }

    /** The journal asked for, else the one last used, else the one at the usual place; the welcome where none is. */
    public void start(Optional<Path> asked) {
        asked.or(preferences::last)
                .or(() -> Optional.of(journals.usual()).filter(Files::exists))
                .ifPresent(this::open);
    }

    Opening opening() {
        return opening;
    }

    /** Whether a journal is on its way, of which nothing can be shown yet. */
    public boolean isOpening() {
        return opening.isUnderWay() || (held != null && open.get() == null);
    }

    /** Opens a journal that is there, behind one that is being opened; the one that is open stays as it is. */
    public void open(Path file) {
        if (opening.isUnderWay()) {
            opening.afterwards(() -> open(file));
        } else if (!isHeld(file)) {
            opening.begin(() -> journals.open(file));
        }
    }

    private boolean isHeld(Path file) {
        try {
            return held != null && Files.isSameFile(held.journal().path(), file);
        } catch (IOException _) {
            return false;
        }
    }

    /** Opens a journal that nobody writes to, such as a backup, only to be read. */
    void look(Path file) {
        opening.begin(() -> journals.look(file));
    }

    /** Opens the journal that is open once more: what kept it from being written to may be gone. */
    void openAgain() {
        again(journals::open);
    }

    /** The same, and takes it from somebody who is not heard of any more. */
    void openAnyway(Holder silent) {
        again(file -> journals.openAnyway(file, silent));
    }

    private void again(Function<Path, JournalOpening> way) {
        OpenJournal present = open.get();
        if (present != null && mayLeave.getAsBoolean()) {
            Path file = present.journal().path();
            close();
            opening.begin(() -> way.apply(file));
        }
    }

    RescueWork rescue() {
        return rescue;
    }

    /** Makes a new journal of what can be read of a damaged one, and opens it. */
    void rescue(Path damaged) {
        rescue.begin(damaged, this::open, this::tell);
    }

    Restoring restoring() {
        return journals.restoring();
    }

    /** Puts a backup in the place of the open journal, and opens it; where that fails, what was there is opened. */
    void restore(Backup backup) {
        OpenJournal present = open.get();
        if (present != null && mayLeave.getAsBoolean()) {
            Path file = present.journal().path();
            close();
            ui.background().run(Lane.WRITE, () -> restoring().restore(backup, file), failed -> {
                open(file);
                failed.ifPresent(why -> tell(new Trouble.NotDone(why)));
            }, failure -> {
                open(file);
                tell(new Trouble.NotDone(OpenJournal.why(failure)));
            });
        }
    }

    /** Makes a journal where there is none. */
    public void create(Path file) {
        opening.begin(() -> journals.create(file));
    }

    /** The journal at the usual place, made on the first day. */
    public void openUsual() {
        Path usual = journals.usual();
        opening.begin(() -> Files.exists(usual) ? journals.open(usual) : journals.create(usual));
    }

    /** A throw-away journal of somebody else's mistakes. */
    public void openSample() {
        opening.begin(() -> journals.sample(ui.messages().locale()));
    }

    /** Opens first and only then lets the present journal go, so that a file that is refused changes nothing. */
    private void take(JournalOpening came) {
        switch (came) {
            case JournalOpening.Refused refused -> rescue.refused(refused, this::tell);
            case JournalOpening.Opened(Journal journal, boolean sample) -> {
                if (mayLeave.getAsBoolean()) {
                    close();
                    adopt(journal, sample);
                    // After it, for what is written here keeps the screen from being painted.
                    if (!sample && !isLookedAt(journal)) {
                        preferences.opened(journal.path());
                    }
                } else {
                    close(journal);
                }
            }
        }
    }

    /** A backup that is looked at is not what one comes back to at the next start. */
    private static boolean isLookedAt(Journal journal) {
        return journal.onlyRead().filter(OnlyRead.Backup.class::isInstance).isPresent();
    }

    /** Shows a journal that is open already. */
    public void adopt(Journal journal, boolean sample) {
        var backups = new BackupKeeper(
                ui,
                () -> journals.backups(journal, preferences.backups().get()),
                () -> !sample && !journal.readOnly());
        var next = new OpenJournal(ui, journal, sample, backups, why -> failed(journal, why));
        held = next;
        rescue.watch(next);
        next.refresh(() -> open.set(next));
        next.judge();
        backups.look();
    }

    /** A journal of which not even the first screen could be read is as one that was not opened. */
    private void failed(Journal journal, SaveTrouble why) {
        boolean shown = open.get() != null;
        if (!shown && held != null && held.journal() == journal) {
            close();
        }
        if (!shown && why == SaveTrouble.DAMAGED) {
            rescue.refused(new JournalOpening.Refused(journal.path(), Refusal.DAMAGED, ""), this::tell);
        } else {
            tell(new Trouble.NotDone(why));
        }
   }

    /** Saves all of it under another name. */
    public void saveCopy(OpenJournal journal, Path target, Runnable then) {
        journal.autosave().flush();
        Callable<Optional<SaveTrouble>> work = () -> journal.journal().saveCopy(target);
        ui.background().run(Lane.WRITE, work, outcome -> {
            outcome.ifPresentOrElse(why -> tell(new Trouble.NotDone(why)), then);
        }, _ -> tell(new Trouble.NotDone(SaveTrouble.OTHER)));
    }

    /** What is on disk and what could not be saved, as a new journal elsewhere; for the moment of closing. */
    public Optional<SaveTrouble> rescue(OpenJournal journal, Path target) {
        try {
            return ui.background()
                    .await(() -> journals.rescue(journal.journal(), journal.autosave().unsaved(), target));
        } catch (TroubleException e) {
            return Optional.of(e.why());
        } catch (Exception _) {
            return Optional.of(SaveTrouble.OTHER);
        }
    }

    /** Begins the mistake of which only a sentence was written when the journal goes: no word is to be lost. */
    public void keepSentence(OpenJournal journal) {
        String sentence = journal.list().sentence().get().strip();
        if (sentence.isEmpty()) {
            return;
        }
        if (journal.journal().readOnly()) {
            // It turned out so while the sentence was written; as something unsaved it is asked about.
            journal.autosave().changed(Mistake.begun(ui.newId(), sentence, ui.thisMinute()));
        } else {
            Callable<Mistake> work = () -> journal.journal().begin(sentence, ui.thisMinute());
            try {
                ui.background().await(work);
                journal.list().sentence().set("");
            } catch (Exception e) {
                tell(new Trouble.NotDone(OpenJournal.why(e)));
            }
        }
    }

    /** Lets the journal go; whoever closes has seen to it that all of it is saved. */
    public void close() {
        OpenJournal journal = held;
        held = null;
        open.set(null);
        if (opening.takeBack().orElse(null) instanceof JournalOpening.Opened(Journal unread, boolean _)) {
            close(unread);
        }
        if (journal != null) {
            journal.stop();
            close(journal.journal());
        }
    }

    private void close(Journal journal) {
        Callable<Boolean> work = () -> {
            journal.close();
            return true;
        };
        try {
            ui.background().await(work);
        } catch (Exception e) {
            System.getLogger(Shell.class.getName()).log(System.Logger.Level.WARNING, "The journal did not close", e);
        }
    }
}
