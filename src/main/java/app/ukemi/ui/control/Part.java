package app.ukemi.ui.control;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One part of an {@link Editing}, as a property. It follows the whole, and its changes go into the whole. */
final class Part<S, T extends @Nullable Object> extends SimpleObjectProperty<T> {
    private final Editing<S> whole;
    private final Function<S, T> get;
    private final BiFunction<S, T, S> set;
    /** Held here, since the whole outlives the screens that show its parts and must not hold them. */
    private final InvalidationListener follow = _ -> pull();

    Part(Editing<S> whole, Function<S, T> get, BiFunction<S, T, S> set) {
        super(get.apply(whole.get()));
        this.whole = whole;
        this.get = get;
        this.set = set;
        whole.value().addListener(new WeakInvalidationListener(follow));
        addListener((_, _, next) -> push(next));
    }

    private void pull() {
        T present = get.apply(whole.get());
        if (!Objects.equals(present, get())) {
            set(present);
        }
    }

    private void push(T next) {
        whole.change(now -> Objects.equals(get.apply(now), next) ? now : set.apply(now, next));
    }
}
