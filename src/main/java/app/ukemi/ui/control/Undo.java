package app.ukemi.ui.control;

import app.ukemi.background.Background;
import app.ukemi.background.Background.Stoppable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What was removed in the last ten seconds, and the way back to it, the last first. */
public final class Undo {
    /** How long the way back is offered. */
    public static final Duration OFFERED = Duration.ofSeconds(10);

    private final Background background;
    private final Deque<Timed> offers = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();

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

    /** Offers the way back; an earlier offer is there again once this one is taken, as long as its time lasts. */
    public void offer(String what, Runnable back) {
        var next = new Offer(what, back);
        offers.push(new Timed(next, background.after(OFFERED, () -> forget(next))));
        showLast();
    }

    /** Takes the way back that was offered last, where one is. */
    public void take() {
        Timed taken = offers.poll();
        if (taken != null) {
            taken.timer().stop();
            showLast();
            taken.offer().back().run();
        }
    }

    /** Withdraws all offers. */
    public void dismiss() {
        offers.forEach(each -> each.timer().stop());
        offers.clear();
        showLast();
    }

    private void forget(Offer gone) {
        offers.removeIf(each -> each.offer().equals(gone));
        showLast();
    }

    private void showLast() {
        Timed last = offers.peek();
        offer.set(last == null ? null : last.offer());
    }

    private record Timed(Offer offer, Stoppable timer) {}
}
