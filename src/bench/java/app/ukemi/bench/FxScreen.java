package app.ukemi.bench;

import app.ukemi.ui.Ui;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The screen's thread, for benchmarks of what is shown. */
final class FxScreen {
    /**
     * Frames before the first that counts. What paints a screen is so much code that the compiler is at work on it for
     * seconds after the rounds that are thrown away; on two cores one would measure the compiler.
     */
    static final int FRAMES_BEFORE = 2000;

    private FxScreen() {}

    static void start() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // It runs already, for the tests of the same process.
        }
        Platform.setImplicitExit(false);
    }

    /** Ends it with a process of its own; in this process tests still need it. */
    static void stop(BenchmarkParams run) {
        if (run.getForks() > 0) {
            Platform.exit();
        }
    }

    /** In the colours of the application: a style that finds none costs more than one that does. */
    static Scene scene(Parent root, double width, double height) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var scene = new Scene(root, width, height);
        Stream.of("ukemi.css", "light.css", "control/control.css")
                .map(sheet -> Objects.requireNonNull(Ui.class.getResource(sheet), sheet).toExternalForm())
                .forEach(scene.getStylesheets()::add);
        return scene;
    }

    /** Only what is in a window has a skin and all its styles, and each scene is measured alone in the window. */
    static void show(Stage stage, Scene scene, WritableImage picture) {
        if (stage.getScene() != scene) {
            stage.setScene(scene);
            stage.show();
            scene.snapshot(picture);
        }
    }

    /** Paints so many times, until the compiler is done, in a process of its own. */
    static void warm(BenchmarkParams run, int times, Callable<?> measured, Callable<?> yardstick)
            throws ExecutionException, InterruptedException {
        Callable<?> frame = run.getBenchmark().endsWith(".yardstick") ? yardstick : measured;
        for (int i = 0; i < (run.getForks() > 0 ? times : 0); i++) {
            ask(frame);
        }
    }

    static <T> T ask(Callable<T> work) throws ExecutionException, InterruptedException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
