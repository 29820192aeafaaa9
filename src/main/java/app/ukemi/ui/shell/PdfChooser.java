package app.ukemi.ui.shell;

import app.ukemi.ui.Ui;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;

/** Asks where to save a page, with the system's own dialog. */
final class PdfChooser {
    private static final String ENDING = ".pdf";

    private PdfChooser() {}

    /** The system's dialog asks before a file is replaced; a name that was completed here it has not asked about. */
    static Optional<Path> choose(Dialogs dialogs, Ui ui, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(ui.text("plan.chooser"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ui.text("plan.chooser.pdf"), "*" + ENDING));
        File chosen = chooser.showSaveDialog(dialogs.owner());
        return chosen == null ? Optional.empty() : completed(chosen.toPath(), dialogs);
    }

    private static Optional<Path> completed(Path chosen, Dialogs dialogs) {
        Path target = withEnding(chosen);
        boolean asked = target.equals(chosen) || !Files.exists(target);
        return asked || dialogs.confirm("plan.replace", "plan.replace.what", "plan.replace.yes", target.getFileName())
                ? Optional.of(target)
                : Optional.empty();
    }

    static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }
}
