package app.ukemi;

import app.ukemi.background.Background;
import app.ukemi.background.Threads;
import app.ukemi.background.Unforeseen;
import app.ukemi.domain.Ids;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import app.ukemi.journal.FileProperties;
import app.ukemi.journal.Journals;
import app.ukemi.journal.LogFile;
import app.ukemi.journal.Places;
import app.ukemi.ui.Ui;
import app.ukemi.ui.settings.Preferences;
import app.ukemi.ui.shell.Looks;
import app.ukemi.ui.shell.MainWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/** The composition root: everything is made and put together here, by hand. */
public final class UkemiApp extends Application {
    private final Background background = new Threads();

    @Override
    public void start(Stage stage) {
        var places = Places.ofThisSystem();
        note(places);
        var clock = Clock.system(ZoneId.systemDefault());
        var ids = new Ids(clock, new SecureRandom());
        var preferences = new Preferences(FileProperties.in(places.settings()));
        var journals = new Journals(places, ids, clock);
        var window = new MainWindow(stage, preferences, new Looks(preferences), journals, () -> {
            var messages = Messages.of(preferences.locale(Locale.getDefault()));
            return new Ui(messages, new Formats(messages, clock.getZone()), clock, ids, background);
        });
        Unforeseen.tell(window::tell);
        window.show(asked());
    }

    /** Where no log can be written, the program does well without. */
    private static void note(Places places) {
        try {
            LogFile.in(places.logs());
        } catch (IOException e) {
            System.getLogger(UkemiApp.class.getName()).log(System.Logger.Level.DEBUG, "No log is written", e);
        }
    }

    private Optional<Path> asked() {
        return getParameters().getUnnamed().stream()
                .filter(file -> !file.isBlank())
                .findFirst()
                .map(Path::of);
    }

    @Override
    public void stop() {
        background.close();
    }
}
