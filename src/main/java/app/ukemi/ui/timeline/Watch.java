package app.ukemi.ui.timeline;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What the parts of a view follow of the model until the view is left: the model outlives every view of it. */
final class Watch {
    private Subscription all = Subscription.EMPTY;

    /** Acts now, and whenever the value changes. */
    <T> void on(ObservableValue<T> value, Consumer<? super T> act) {
        all = all.and(value.subscribe(act));
    }

    void stop() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }
}
