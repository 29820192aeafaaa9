package app.ukemi.ui.shell;

import app.ukemi.ui.Ui;
import java.nio.file.Path;
import javafx.scene.Node;

/** What the user can do with whole journals: begin, open, copy and find them. */
final class JournalFiles implements WelcomeController.Doors {
    private final Ui ui;
    private final Shell shell;
    private final Node window;

    JournalFiles(Ui ui, Shell shell, Node window) {
        this.ui = ui;
        this.shell = shell;
        this.window = window;
    }

    @Override
    public void startWriting() {
        shell.openUsual();
    }

    @Override
    public void openJournal() {
        JournalChooser.open(window, ui).ifPresent(shell::open);
    }

    @Override
    public void openSample() {
        shell.openSample();
    }

    void newJournal() {
        JournalChooser.create(window, ui).ifPresent(shell::create);
    }

    void saveCopy() {
        OpenJournal journal = shell.open().get();
        if (journal != null) {
            JournalChooser.copy(window, ui).ifPresent(file -> copy(journal, file));
        }
    }

    private void copy(OpenJournal journal, Path file) {
        shell.saveCopy(journal, file, () -> Dialogs.of(window, ui).say(ui.text("copy.saved"), file.toString()));
    }

    void showInFolder() {
        OpenJournal journal = shell.open().get();
        if (journal != null && !Folder.show(journal.journal().path())) {
            Dialogs.of(window, ui).say(ui.text("folder.path"), journal.journal().path().toString());
        }
    }
}
