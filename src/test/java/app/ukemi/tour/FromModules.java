package app.ukemi.tour;

import app.ukemi.UkemiApp;
import app.ukemi.background.Inline;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Step;
import app.ukemi.journal.FileProperties;
import app.ukemi.journal.Places;
import app.ukemi.ui.settings.Preferences;
import app.ukemi.ui.shell.MainWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** Goes once through every room, in a process that was started from modules as the program is; no test library. */
final class FromModules extends Hand {
    private final Inline background = new Inline(Mistakes.NOON);
    private final Stage stage;
    private final MainWindow main;

    private FromModules(Path folder) {
        var places = Places.in(folder);
        var preferences = new Preferences(FileProperties.in(places.settings()));
        stage = Screen.ask(Stage::new);
        main = UkemiApp.window(stage, places, preferences, background.clock(), background);
        Screen.run(() -> main.show(Optional.empty()));
    }

    @Override
    Stage stage() {
        return stage;
    }

    private void walk() {
        if (!UkemiApp.class.getModule().isNamed()) {
            throw new IllegalStateException("not started from modules");
        }
        Screen.run(() -> main.shell().openSample());
        settle();
        for (String room : List.of("Timeline", "FollowThrough", "Search", "Trash", "Settings", "Journal")) {
            press("#nav" + room);
        }
        select(0);
        keys(KeyCode.ENTER);
        for (Step step : Step.values()) {
            press("#step-" + step);
        }
        shortcut(KeyCode.P);
        see("#page");
        if (shows("#failed")) {
            throw new IllegalStateException("the fix plan could not be set");
        }
    }

    /** With the folder that is to hold the files. */
    public static void main(String[] args) throws InterruptedException {
        Locale.setDefault(Locale.UK);
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        new FromModules(Path.of(args[0])).walk();
        System.out.println("walked");
        System.exit(0);
    }
}
