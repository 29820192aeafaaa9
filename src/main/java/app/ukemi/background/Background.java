package app.ukemi.background;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The one seam between the screen's thread and all others. {@link Threads} is the real one; tests have an inline
 * twin that does the work at once and moves its timers by hand.
 *
 * <p>Every method is called on the screen's thread, and every answer comes back on it.
 */
public interface Background extends AutoCloseable {

    /** Does the work on its lane, then hands over what came of it: exactly one of the two is called. */
    <T> void run(Lane lane, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Calls once, when what is at hand on the screen's thread is over; keys that were pressed meanwhile go first. */
    void soon(Runnable task);

    /** Calls once, later, unless stopped before. */
    Stoppable after(Duration delay, Runnable task);

    /** Calls again and again until stopped; the first time after one period. */
    Stoppable every(Duration period, Runnable task);

    /**
     * Does the work on the writing lane behind all that waits there, and waits for it. For the moment of closing
     * alone: nothing else may make the screen wait.
     *
     * @throws Exception what the work threw
     */
    <T> T await(Callable<T> work) throws Exception;

    /** Lets the work that has begun finish, and takes no more. */
    @Override
    void close();

    /** Something that can be stopped; stopping it twice does no harm. */
    @FunctionalInterface
    interface Stoppable {
        void stop();
    }
}
