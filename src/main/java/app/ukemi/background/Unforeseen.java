package app.ukemi.background;

import java.util.function.Consumer;
import javafx.application.Platform;

/** Errors that nobody caught, on whatever thread, told on the screen's thread. */
public final class Unforeseen {
    private Unforeseen() {}

    /** From now on each is noted in the log and told to the listener. */
    public static void tell(Consumer<? super Throwable> listener) {
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> {
            System.getLogger(Unforeseen.class.getName())
                    .log(System.Logger.Level.ERROR, "An error that nobody foresaw", error);
            Platform.runLater(() -> listener.accept(error));
        });
    }
}
