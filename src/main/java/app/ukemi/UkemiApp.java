package app.ukemi;

import app.ukemi.background.Background;
import app.ukemi.background.Doorbell;
import app.ukemi.background.Threads;
import app.ukemi.background.Unforeseen;
import app.ukemi.db.PrivateFiles;
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
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The composition root: everything is made and put together here, by hand. */
public final class UkemiApp extends Application {
    /** By then the start is over, with thousands of mistakes as well. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private final Background background = new Threads();
    private @Nullable Doorbell bell;

    @Override
    public void start(Stage stage) {
        var places = Places.ofThisSystem();
        var clock = Clock.system(ZoneId.systemDefault());
        var preferences = new Preferences(FileProperties.in(places.settings()));
        var window = window(stage, places, preferences, clock, background);
        Unforeseen.tell(window::tell);
        String asked = String.join("", getParameters().getUnnamed());
        if (isFirst(places.door(), asked, window)) {
            window.show(file(asked));
            background.after(SETTLED, UkemiApp::giveBack);
            Rehearsal.ifAsked(stage, window.shell(), background);
        } else {
            Platform.exit();
        }
    }

    /** What the start has used up, once: with little to do, as here, the machine would keep it for hours. */
    private static void giveBack() {
        System.gc();
    }

    /** The one window of a program that keeps its files in these places. */
    public static MainWindow window(
            Stage stage, Places places, Preferences preferences, Clock clock, Background background) {
        var ids = new Ids(clock, () -> Chance.SOURCE.nextLong());
        var journals = new Journals(places, ids, clock);
        return new MainWindow(stage, preferences, new Looks(preferences), journals, () -> {
            var messages = Messages.of(preferences.locale(Locale.getDefault()));
            return new Ui(messages, new Formats(messages, clock.getZone()), clock, ids, background);
        });
    }

    /** Dear to make, and first wanted when something new is written. */
    private static final class Chance {
        static final SecureRandom SOURCE = new SecureRandom();
    }

    /** Begins the log; where none can be written, the program does well without. */
    static void note(Places places) {
        LogFile.guardTerminal();
        try {
            LogFile.in(places.logs());
        } catch (IOException e) {
            log("No log is written", e);
        }
    }

    /** Where another start became the first one in this very moment, that one is asked instead. */
    private boolean isFirst(Path door, String asked, MainWindow window) {
        try {
            PrivateFiles.createFolders(PrivateFiles.folder(door));
            bell = Doorbell.answer(door, message -> window.comeForward(file(message))).orElse(null);
            return bell != null || !Doorbell.ringUntilHeard(door, asked);
        } catch (IOException e) {
            // Without a door a second start opens a window of its own, and the lock of the journal keeps them apart.
            log("A second start will not find this window", e);
            return true;
        }
    }

    private static Optional<Path> file(String message) {
        try {
            return message.isBlank() ? Optional.empty() : Optional.of(Path.of(message));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static void log(String what, IOException e) {
        System.getLogger(UkemiApp.class.getName()).log(System.Logger.Level.WARNING, what, e);
    }

    @Override
    public void stop() {
        if (bell != null) {
            bell.close();
        }
        background.close();
    }
}
