package app.ukemi.ui.shell;

import app.ukemi.background.Ahead;
import app.ukemi.journal.Journals;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.settings.Preferences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The one window: where it stands, how it looks, and that nothing is lost when it closes. */
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Preferences preferences;
    private final Looks looks;
    private final Journals journals;
    private final Supplier<Ui> words;
    private @Nullable Shell shell;
    private @Nullable ShellController controller;
    private @Nullable FirstLine early;

    /** With what makes the words and formats of the language now chosen. */
    public MainWindow(
            Stage stage, Preferences preferences, Looks looks, Journals journals, Supplier<Ui> words) {
        this.stage = stage;
        this.preferences = preferences;
        this.looks = looks;
        this.journals = journals;
        this.words = words;
    }

    /** Shows the window with the journal asked for, or the one last used, or the welcome. */
    public void show(Optional<Path> journal) {
        // The journal is opened while the window comes up.
        build(first -> first.start(journal), true);
        place();
        stage.setOnCloseRequest(this::close);
        stage.show();
    }

    public Shell shell() {
        return java.util.Objects.requireNonNull(shell);
    }

    /** Comes before the other windows, with another journal where one is asked for. */
    public void comeForward(Optional<Path> journal) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        journal.ifPresent(shell()::open);
    }

    /** Tells the user of an error that nobody foresaw. */
    public void tell(Throwable error) {
        if (controller != null && stage.isShowing()) {
            controller.tell(error);
        }
    }

    private void build(Consumer<Shell> start, boolean first) {
        Ui ui = words.get();
        var next = new Shell(ui, journals, preferences);
        shell = next;
        start.accept(next);
        stage.setTitle(ui.text("app.name"));
        Scene scene = scene();
        var line = new FirstLine(ui);
        early = line;
        var made = new ShellController(ui, next, preferences, line, this::rebuild);
        List<Runnable> steps = new ArrayList<>(made.parts());
        steps.add(() -> enter(scene, made, ui, first));
        if (first && next.isOpening()) {
            next.opening().hold();
            Ahead.start(FirstLine::prepare);
            var threshold = new Threshold(line);
            scene.setRoot(threshold);
            steps.addFirst(next.opening()::release);
            threshold.whenPainted(scene, () -> takeNext(steps.iterator(), line));
        } else {
            steps.forEach(Runnable::run);
        }
    }

    /** In short steps, so that a key that is pressed meanwhile is taken between them; whoever writes goes first. */
    private static void takeNext(Iterator<Runnable> steps, FirstLine line) {
        line.whenIdle(() -> {
            steps.next().run();
            if (steps.hasNext()) {
                takeNext(steps, line);
            }
        });
    }

    private void enter(Scene scene, ShellController made, Ui ui, boolean first) {
        controller = made;
        scene.setRoot(Views.of(made, ui));
        made.begin(first ? Room.JOURNAL : Room.SETTINGS);
    }

    /** Dressed before there is anything in it: the first control would else bring the looks of JavaFX itself along. */
    private Scene scene() {
        Scene present = stage.getScene();
        if (present != null) {
            return present;
        }
        var scene = new Scene(new Group(), WIDTH, HEIGHT);
        looks.dress(scene.getStylesheets());
        stage.setScene(scene);
        return scene;
    }

    /** The same journal in another language, and the settings again, where it was chosen. */
    private void rebuild() {
        OpenJournal open = shell().open().get();
        if (controller != null && controller.mayClose()) {
            controller.stop();
            if (open != null) {
                open.stop();
            }
            build(next -> {
                if (open != null) {
                    next.adopt(open.journal(), open.sample());
                }
            }, false);
        }
    }

    private void place() {
        ObservableList<Screen> screens = Screen.getScreens();
        WindowPlace.parse(preferences.window().get())
                .map(last -> last.corrected(
                        screens.stream().map(Screen::getVisualBounds).toList()))
                .ifPresent(last -> {
                    stage.setX(last.x());
                    stage.setY(last.y());
                    stage.setWidth(last.width());
                    stage.setHeight(last.height());
                    stage.setMaximized(last.maximized());
                });
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
    }

    /** Words that no journal has yet keep the window until there is one. */
    private void closeLater(FirstLine line) {
        line.afterAMoment(() -> {
            if (line.hasWords()) {
                closeLater(line);
            } else if (shell().open().get() != null) {
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            }
        });
    }

    private void close(WindowEvent event) {
        if (early != null && early.hasWords()) {
            event.consume();
            closeLater(early);
            return;
        }
        if (controller != null && !controller.mayClose()) {
            event.consume();
            return;
        }
        var bounds = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        preferences.window().set(WindowPlace.of(bounds, stage.isMaximized()).text());
        if (controller != null) {
            controller.stop();
        }
        shell().close();
        stage.hide();
    }
}
