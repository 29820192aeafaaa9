package app.ukemi.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** The thread of the screen, for benchmarks of what happens on it. */
final class ScreenThread {
    private ScreenThread() {}

    static void start() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // It runs already, for the tests of the same process.
        }
        Platform.setImplicitExit(false);
    }

    /** Ends it in a process of its own; in that of the tests it goes on. */
    static void stop(int forks) {
        if (forks > 0) {
            Platform.exit();
        }
    }

    static <T> T call(Callable<T> work) throws ExecutionException, InterruptedException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
