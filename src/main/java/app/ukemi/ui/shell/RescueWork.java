package app.ukemi.ui.shell;

import app.ukemi.background.Lane;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rescue.RescueList;
import app.ukemi.journal.JournalOpening;
import app.ukemi.journal.Journals;
import app.ukemi.journal.Rescue;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Underway;
import app.ukemi.ui.settings.Preferences;
import app.ukemi.ui.settings.RescueController.Report;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rescue of a damaged journal: what it would bring, how far it is, and what came of it. */
final class RescueWork {
    private static final String ENDING = ".ukemi";
    /** Another place may take the new journal where this one does not. */
    private static final Set<SaveTrouble> OF_THE_PLACE = EnumSet.of(
            SaveTrouble.DISK_FULL, SaveTrouble.READ_ONLY, SaveTrouble.NO_PERMISSION, SaveTrouble.GONE);

    private final Ui ui;
    private final Journals journals;
    private final Preferences preferences;
    private final Underway underway;
    /** Of the journal that is about to be opened. */
    private @Nullable Report report;

    RescueWork(Ui ui, Journals journals, Preferences preferences) {
        this.ui = ui;
        this.journals = journals;
        this.preferences = preferences;
        underway = new Underway(ui.background());
    }

    /** How far the one is that is going on. */
    Underway underway() {
        return underway;
    }

    /** Finds out of a journal that turns out damaged what a rescue would bring; and what came from where. */
    void watch(OpenJournal journal) {
        Path file = journal.journal().path();
        if (report != null && report.rescued().equals(file)) {
            journal.rescue().setReport(report);
            report = null;
        }
        journal.unsound().subscribe(why -> {
            if (why != null) {
                look(file, journal.rescue().readable()::set, () -> {});
            }
        });
    }

    /** Where a file is refused for damage, or had backups and is no journal any more, a rescue may help. */
    void refused(JournalOpening.Refused refused, Consumer<Trouble> trouble) {
        var plain = new Trouble.NotOpened(refused);
        if (mayHelp(refused)) {
            look(
                    refused.path(),
                    list -> trouble.accept(
                            list.saved() == 0 ? plain : new Trouble.Rescuable(refused, list)),
                    () -> trouble.accept(plain));
        } else {
            trouble.accept(plain);
        }
    }

    private boolean mayHelp(JournalOpening.Refused refused) {
        return switch (refused.why()) {
            case DAMAGED, TRUNCATED -> true;
            case EMPTY, NOT_A_DATABASE, FOREIGN -> rescue(refused.path()).hasBackup();
            case MISSING, ALREADY_THERE, NO_FOLDER, FOLDER, NO_PERMISSION, NEWER, IN_USE, DISK_FULL, UNREADABLE ->
                false;
        };
    }

    private void look(Path damaged, Consumer<RescueList> then, Runnable hopeless) {
        Rescue rescue = rescue(damaged);
        ui.background().run(Lane.KEEP, () -> rescue.look(_ -> true), then, _ -> hopeless.run());
    }

    private Rescue rescue(Path damaged) {
        return journals.rescue(damaged, preferences.backups().get());
    }

    /** Writes the new journal and opens it. Whoever stops it knows, and is told nothing. */
    void begin(Path damaged, Consumer<Path> open, Consumer<Trouble> trouble) {
        if (!underway.isBusy()) {
            underway.begin();
            Callable<Report> work = () -> write(rescue(damaged), damaged);
            ui.background().run(Lane.KEEP, work, made -> {
                underway.end();
                report = made;
                open.accept(made.rescued());
            }, failure -> {
                underway.end();
                if (!(failure instanceof CancellationException)) {
                    trouble.accept(new Trouble.NotRescued(OpenJournal.why(failure)));
                }
            });
        }
    }

    /** Beside the damaged one, or where journals usually lie. */
    private Report write(Rescue rescue, Path damaged) throws TroubleException {
        String name = ui.text("rescue.file", base(damaged), ui.today().toString());
        Path beside = Rescue.free(damaged.toAbsolutePath().resolveSibling(name), ENDING);
        try {
            return new Report(rescue.into(beside, underway::goOn), beside, damaged);
        } catch (TroubleException e) {
            Path usual = Rescue.free(journals.usual().resolveSibling(name), ENDING);
            if (!OF_THE_PLACE.contains(e.why()) || usual.equals(beside)) {
                throw e;
            }
            return new Report(rescue.into(usual, underway::goOn), usual, damaged);
        }
    }

    private static String base(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
