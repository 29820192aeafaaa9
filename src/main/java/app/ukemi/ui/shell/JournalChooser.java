package app.ukemi.ui.shell;

import app.ukemi.ui.Ui;
import app.ukemi.ui.timeline.ExportKind;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a journal file, or for the place of one that leaves it, with the system's own dialog. */
final class JournalChooser {
    private static final String ENDING = ".ukemi";

    private JournalChooser() {}

    static Optional<Path> open(Node anywhere, Ui ui) {
        return path(chooser(ui, "chooser.open").showOpenDialog(window(anywhere)));
    }

    static Optional<Path> create(Node anywhere, Ui ui) {
        FileChooser chooser = chooser(ui, "chooser.create");
        chooser.setInitialFileName(ui.text("chooser.name") + ENDING);
        return path(chooser.showSaveDialog(window(anywhere))).map(JournalChooser::withEnding);
    }

    static Optional<Path> copy(Node anywhere, Ui ui) {
        return copy(window(anywhere), ui);
    }

    static Optional<Path> copy(Window owner, Ui ui) {
        FileChooser chooser = chooser(ui, "chooser.copy");
        chooser.setInitialFileName(ui.text("chooser.copy.name", ui.today().toString()) + ENDING);
        return path(chooser.showSaveDialog(owner)).map(JournalChooser::withEnding);
    }

    /** A folder for the backups. */
    static Optional<Path> backups(Window owner, Ui ui) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(ui.text("chooser.backups"));
        return path(chooser.showDialog(owner));
    }

    /** Where the timeline is to be written. */
    static Optional<Path> timeline(Window owner, Ui ui, ExportKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(ui.text("export"));
        chooser.setInitialFileName(ui.text("export.name", ui.today().toString()) + kind.ending());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ui.text(kind, "files"), "*" + kind.ending()));
        return path(chooser.showSaveDialog(owner)).map(file -> withEnding(file, kind.ending()));
    }

    /** Where a calendar is to be written. */
    static Optional<Path> calendar(Window owner, Ui ui) {
        var chooser = new FileChooser();
        chooser.setTitle(ui.text("chooser.calendar"));
        chooser.setInitialFileName(ui.text("chooser.calendar.name") + ".ics");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ui.text("chooser.calendars"), "*.ics"));
        return path(chooser.showSaveDialog(owner));
    }

    private static FileChooser chooser(Ui ui, String title) {
        var chooser = new FileChooser();
        chooser.setTitle(ui.text(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(ui.text("chooser.journals"), "*" + ENDING),
                        new FileChooser.ExtensionFilter(ui.text("chooser.all"), "*"));
        return chooser;
    }

    private static Window window(Node anywhere) {
        return anywhere.getScene().getWindow();
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    static Path withEnding(Path file) {
        return withEnding(file, ENDING);
    }

    private static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
