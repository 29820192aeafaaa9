package app.ukemi.ui.control;

import app.ukemi.background.Background;
import app.ukemi.background.Background.Stoppable;
import java.time.Duration;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/** A piece of work that takes long, one at a time: how far it is, and the way to stop it. */
public final class Underway {
    /** The share while nothing is under way. */
    public static final double NOTHING = -1;

    private static final Duration LOOK = Duration.ofMillis(250);

    private final Background background;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(NOTHING);
    /** Written by the one who does the work, read on the screen's thread. */
    private volatile double done;
    private volatile boolean stopped;
    private @Nullable Stoppable look;

    public Underway(Background background) {
        this.background = background;
    }

    /** From 0 to 1 while something is under way, else {@link #NOTHING}. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    public boolean isBusy() {
        return share.get() != NOTHING;
    }

    public void begin() {
        done = 0;
        stopped = false;
        share.set(0);
        look = background.every(LOOK, () -> share.set(done));
    }

    /** Takes note of how far it is, and tells whether to go on; on any thread. */
    public boolean goOn(double next) {
        done = next;
        return !stopped;
    }

    /** Asks it to stop soon. */
    public void stop() {
        stopped = true;
    }

    public void end() {
        if (look != null) {
            look.stop();
        }
        share.set(NOTHING);
    }
}
