package app.ukemi.ui.control;

import app.ukemi.background.Background;
import app.ukemi.background.Background.Stoppable;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The last thing that was removed, and the way back to it, offered for ten seconds. */
public final class Undo {
    /** How long the way back is offered. */
    public static final Duration OFFERED = Duration.ofSeconds(10);

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();
    private Stoppable timer = () -> {};

    /**
     * What can be undone.
     *
     * @param what a sentence that says what was done
     * @param back brings it back
     */
    public record Offer(String what, Runnable back) {}

    public Undo(Background background) {
        this.background = background;
    }

    public ReadOnlyObjectProperty<@Nullable Offer> offer() {
        return offer.getReadOnlyProperty();
    }

    /** Offers the way back; an earlier offer gives way to it. */
    public void offer(String what, Runnable back) {
        timer.stop();
        offer.set(new Offer(what, back));
        timer = background.after(OFFERED, this::dismiss);
    }

    /** Takes the way back, where one is offered. */
    public void take() {
        Offer taken = offer.get();
        dismiss();
        if (taken != null) {
            taken.back().run();
        }
    }

    public void dismiss() {
        timer.stop();
        offer.set(null);
    }
}
