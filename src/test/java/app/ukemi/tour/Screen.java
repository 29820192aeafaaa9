package app.ukemi.tour;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The way to the screen's thread, and waiting for what it paints. */
final class Screen {
    /** A machine that is busy with other work paints late, but not that late. */
    private static final int PATIENCE = 60;

    private Screen() {}

    static void run(Runnable deed) {
        ask(() -> {
            deed.run();
            return true;
        });
    }

    static <T> T ask(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("The screen's thread would wait for itself");
        }
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("The screen did not answer", e);
        }
    }

    /** Waits for the next frame of a window, which has everything that was asked for before; a closed one has none. */
    static void frame(Stage stage) {
        var painted = new CountDownLatch(1);
        run(() -> {
            if (stage.isShowing()) {
                once(stage.getScene(), painted::countDown);
                Platform.requestNextPulse();
            } else {
                painted.countDown();
            }
        });
        try {
            if (!painted.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The window was not painted");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void once(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
    }
}
