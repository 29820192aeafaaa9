package app.ukemi.background;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;

/** A thread for each lane, and JavaFX's own timers. */
public final class Threads implements Background {
    /** How long closing waits for a lane before it gives up on it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);

    public Threads() {
        for (Lane lane : Lane.values()) {
            // Not daemons: the program does not end before what was written is on disk.
            lanes.put(lane, Executors.newSingleThreadExecutor(Thread.ofPlatform().name("ukemi-" + lane).factory()));
        }
    }

    @Override
    public <T> void run(Lane lane, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        lane(lane).execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (RuntimeException e) {
                note(e);
                Platform.runLater(() -> failed.accept(e));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            } catch (Error e) {
                Platform.runLater(() -> failed.accept(new IllegalStateException(e)));
                throw e;
            }
        });
    }

    /** Whoever asked for the work says that it failed; why, nobody foresaw, unless it was stopped. */
    private static void note(RuntimeException e) {
        if (!(e instanceof CancellationException)) {
            System.getLogger(Threads.class.getName()).log(System.Logger.Level.ERROR, "Work failed unforeseen", e);
        }
    }

    @Override
    public void soon(Runnable task) {
        Platform.runLater(task);
    }

    @Override
    public Stoppable after(Duration delay, Runnable task) {
        return play(delay, 1, task);
    }

    @Override
    public Stoppable every(Duration period, Runnable task) {
        return play(period, Animation.INDEFINITE, task);
    }

    private static Stoppable play(Duration pause, int times, Runnable task) {
        var timer = new Timeline(new KeyFrame(javafx.util.Duration.millis((double) pause.toMillis()), _ -> task.run()));
        timer.setCycleCount(times);
        timer.play();
        return timer::stop;
    }

    @Override
    public <T> T await(Callable<T> work) throws Exception {
        try {
            return lane(Lane.WRITE).submit(work).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        lanes.values().forEach(ExecutorService::shutdown);
        for (ExecutorService lane : lanes.values()) {
            try {
                if (!lane.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    lane.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ExecutorService lane(Lane lane) {
        return java.util.Objects.requireNonNull(lanes.get(lane));
    }
}
