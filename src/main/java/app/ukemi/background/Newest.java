package app.ukemi.background;

import app.ukemi.background.Background.Stoppable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work of which only the newest counts, such as drawing what each key changes. It begins once nothing was asked for
 * during a pause. One piece is done at a time; of those that wait meanwhile the newest alone is done, and what comes
 * of an older one is dropped. All methods are called on the screen's thread.
 */
public final class Newest<T> {
    private final Background background;
    private final Lane lane;
    private final Duration pause;
    private @Nullable Piece<T> wanted;
    private @Nullable Piece<T> underWay;
    private @Nullable Stoppable timer;

    public Newest(Background background, Lane lane, Duration pause) {
        this.background = background;
        this.lane = lane;
        this.pause = pause;
    }

    /** Asks for a piece of work after the pause, in the place of what was asked for before. */
    public void ask(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        stop();
        wanted = new Piece<>(work, done, failed);
        timer = background.after(pause, this::begin);
    }

    /** Asks for a piece of work without a pause. */
    public void askNow(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        stop();
        wanted = new Piece<>(work, done, failed);
        begin();
    }

    /** Drops what was asked for. What has not begun never does, and what comes of the rest is not told. */
    public void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
        wanted = null;
        if (underWay != null) {
            underWay.dropped = true;
        }
    }

    private void begin() {
        timer = null;
        Piece<T> piece = wanted;
        if (piece != null && underWay == null) {
            wanted = null;
            underWay = piece;
            background.run(lane, piece::doIt, outcome -> arrived(piece, outcome), why -> failed(piece, why));
        }
    }

    private void arrived(Piece<T> piece, Optional<T> outcome) {
        underWay = null;
        if (!piece.dropped) {
            outcome.ifPresent(piece.done);
        }
        beginNext();
    }

    private void failed(Piece<T> piece, Exception why) {
        underWay = null;
        if (!piece.dropped) {
            piece.failed.accept(why);
        }
        beginNext();
    }

    /** What still pauses begins when its pause is over. */
    private void beginNext() {
        if (timer == null) {
            begin();
        }
    }

    private static final class Piece<T> {
        private final Callable<T> work;
        private final Consumer<? super T> done;
        private final Consumer<? super Exception> failed;
        /** Read on the lane. */
        private volatile boolean dropped;

        Piece(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            this.work = work;
            this.done = done;
            this.failed = failed;
        }

        Optional<T> doIt() throws Exception {
            return dropped ? Optional.empty() : Optional.of(work.call());
        }
    }
}
