package app.ukemi;

import app.ukemi.background.Background;
import app.ukemi.background.Threads;
import app.ukemi.domain.Ids;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import app.ukemi.journal.FileProperties;
import app.ukemi.journal.Journals;
import app.ukemi.journal.Places;
import app.ukemi.ui.Ui;
import app.ukemi.ui.settings.Preferences;
import app.ukemi.ui.shell.Looks;
import app.ukemi.ui.shell.MainWindow;
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
        var clock = Clock.system(ZoneId.systemDefault());
        var preferences = new Preferences(FileProperties.in(places.settings()));
        window(stage, places, preferences, clock, background).show(asked());
    }

    /** The one window of a program that keeps its files in these places. */
    public static MainWindow window(
            Stage stage, Places places, Preferences preferences, Clock clock, Background background) {
        var ids = new Ids(clock, new SecureRandom());
        var journals = new Journals(places.journal(), ids, clock);
        return new MainWindow(stage, preferences, new Looks(preferences), journals, () -> {
            var messages = Messages.of(preferences.locale(Locale.getDefault()));
            return new Ui(messages, new Formats(messages, clock.getZone()), clock, ids, background);
        });
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
