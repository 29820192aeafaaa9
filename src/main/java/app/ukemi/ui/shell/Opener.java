package app.ukemi.ui.shell;

import app.ukemi.background.Lane;
import app.ukemi.journal.JournalOpening;
import app.ukemi.journal.Journals;
import app.ukemi.journal.Journal;
import app.ukemi.ui.Ui;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The ways to an open journal: the usual place, a file, a new file, the sample. */
public final class Opener {
    private final Ui ui;
    private final Journals journals;
    private final Consumer<Journal> opened;
    private final Consumer<JournalOpening.Refused> refused;

    public Opener(Ui ui, Journals journals, Consumer<Journal> opened, Consumer<JournalOpening.Refused> refused) {
        this.ui = ui;
        this.journals = journals;
        this.opened = opened;
        this.refused = refused;
    }

    /** Opens a journal that is there. */
    public void open(Path file) {
        attempt(() -> journals.open(file));
    }

    /** Makes a journal where there is none. */
    public void create(Path file) {
        attempt(() -> journals.create(file));
    }

    /** The journal at the usual place, made on the first day. */
    public void openUsual() {
        Path usual = journals.usual();
        attempt(() -> Files.exists(usual) ? journals.open(usual) : journals.create(usual));
    }

    /** A throw-away journal of somebody else's mistakes. */
    public void openSample() {
        attempt(() -> journals.sample(ui.messages().locale()));
    }

    private void attempt(Callable<JournalOpening> way) {
        ui.background().run(Lane.READ, way, this::arrived, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    private void arrived(JournalOpening opening) {
        switch (opening) {
            case JournalOpening.Opened(Journal journal) -> opened.accept(journal);
            case JournalOpening.Refused no -> refused.accept(no);
        }
    }
}
