package app.ukemi.tour;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.UkemiApp;
import app.ukemi.background.HandClock;
import app.ukemi.background.Inline;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.FileProperties;
import app.ukemi.journal.Journal;
import app.ukemi.journal.Places;
import app.ukemi.journal.TestJournals;
import app.ukemi.ui.settings.Preferences;
import app.ukemi.ui.shell.MainWindow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxToolkit;

/**
 * The real application, put together as its composition root does it, on the headless screen: real files in a
 * temporary folder, a clock that stands at noon on 10 March 2026 in Berlin and is moved by hand, and all work done at
 * once. What a user does is in {@link Hand}; this adds starting, closing and taking pictures.
 */
final class Tour extends Hand {
    /** Whether pictures are kept, in every look; else one of each is painted and forgotten. */
    static final boolean FULL = Boolean.getBoolean("tour.full");

    private static final String HOME = "user.home";

    final Inline background = new Inline(Mistakes.NOON);
    private final Places places;
    private final Locale locale;
    private final Album album;
    private final Locale before = Locale.getDefault();
    private final String home = System.getProperty(HOME);
    private Preferences preferences;
    private Stage stage;
    private MainWindow main;

    /** Starts for the first time. */
    Tour(Path folder, Locale locale, Album album) throws TimeoutException {
        this.locale = locale;
        this.album = album;
        System.setProperty(HOME, folder.toString());
        places = Places.in(folder.resolve("Ukemi"));
        FxToolkit.registerPrimaryStage();
        start();
    }

    static Stream<Locale> languages() {
        return FULL ? Stream.of(Locale.UK, Locale.GERMANY) : Stream.of(Locale.UK);
    }

    /** Starts the program as a user does who has closed it before. */
    void start() {
        Locale.setDefault(locale);
        preferences = new Preferences(FileProperties.in(places.settings()));
        Screen.run(() -> {
            stage = new Stage();
            main = UkemiApp.window(stage, places, preferences, background.clock(), background);
            main.show(Optional.empty());
        });
        wear(Look.USUAL);
    }

    /** Closes the window by its cross, with nothing left to ask. */
    void close() {
        Screen.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).as("the window is still open").isFalse();
        Locale.setDefault(before);
        System.setProperty(HOME, home);
    }

    @Override
    Stage stage() {
        return stage;
    }

    Locale locale() {
        return locale;
    }

    HandClock clock() {
        return background.clock();
    }

    /** Lets time go by, and what waits for it happen. */
    void pass(Duration time) {
        Screen.run(() -> background.advance(time));
        settle();
    }

    /** The journal that the welcome makes. */
    Path journal() {
        return places.journal();
    }

    /** Opens the sample, as the welcome does. */
    void sample() {
        Screen.run(() -> main.shell().openSample());
        settle();
    }

    /** Opens a journal of one's own with these mistakes. */
    void with(Collection<Mistake> mistakes) throws TroubleException {
        try (Journal journal = TestJournals.open(places.journal(), clock())) {
            for (Mistake mistake : mistakes) {
                journal.save(mistake);
            }
        }
        open();
    }

    /** Opens the journal that lies where the welcome makes it. */
    void open() {
        Screen.run(() -> main.shell().open(places.journal()));
        settle();
    }

    /** The same for one that brings up a question. */
    void openWithQuestion() {
        Platform.runLater(() -> main.shell().open(places.journal()));
        settle();
    }

    /** What is seen now, in every look. */
    void picture(String name) {
        take(name, false);
    }

    /** The page that is seen now, in every look, and as many times as it takes to see all of it. */
    void pages(String name) {
        take(name, true);
    }

    /** A picture for the README, where it shows English. */
    void screenshot(String name) {
        if (FULL && locale.getLanguage().equals("en")) {
            photo().save(Album.screenshot(name));
        }
    }

    private void take(String name, boolean whole) {
        if (!FULL) {
            assertThat(photo().isBlank()).as("nothing was painted: " + name).isFalse();
            return;
        }
        String numbered = album.number(name);
        for (Look look : Look.of(locale)) {
            wear(look);
            Leaf.through(this, whole, page -> photo().save(album.file(numbered, look, page)));
        }
        wear(Look.USUAL);
    }

    private Photo photo() {
        return Screen.ask(() -> Photo.of(stage));
    }

    /** The letters come before the size, as in a window that was opened with them: what fits depends on both. */
    private void wear(Look look) {
        Screen.run(() -> {
            preferences.theme().set(look.theme());
            preferences.textSize().set(look.text());
            stage.setWidth(look.width() + 1);
            stage.setHeight(look.height());
        });
        settle();
        Screen.run(() -> stage.setWidth(look.width()));
        settle();
        Screen.run(() -> Window.getWindows().forEach(this::centre));
    }

    /** A question stands in the middle of the window that it was asked in. */
    private void centre(Window window) {
        if (window instanceof Stage question && question.getOwner() == stage) {
            question.setX(stage.getX() + (stage.getWidth() - question.getWidth()) / 2);
            question.setY(stage.getY() + (stage.getHeight() - question.getHeight()) / 3);
        }
    }
}
