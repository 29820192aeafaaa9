package app.ukemi.ui.control;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Something immutable that is being edited: a mistake, or one row of it. Controls are bound to its parts; each
 * change of a part makes the next whole, which listeners of {@link #value()} save.
 */
public sealed class Editing<S> permits Editing.Inner {
    private final ReadOnlyObjectWrapper<S> value;
    private final boolean frozen;

    public Editing(S first) {
        this(first, false);
    }

    private Editing(S first, boolean frozen) {
        value = new ReadOnlyObjectWrapper<>(first);
        this.frozen = frozen;
    }

    /** One that takes no change, whatever a control tries: that of a journal which can only be read. */
    public static <S> Editing<S> frozen(S only) {
        return new Editing<>(only, true);
    }

    public ReadOnlyObjectProperty<S> value() {
        return value.getReadOnlyProperty();
    }

    public S get() {
        return value.get();
    }

    /** Takes the next whole; one that equals the present one is no change. */
    public void change(UnaryOperator<S> edit) {
        S next = edit.apply(value.get());
        if (!frozen && !next.equals(value.get())) {
            value.set(next);
        }
    }

    /** A part that has parts of its own: a step of a mistake, say. */
    public <P> Editing<P> inner(Function<S, P> get, BiFunction<S, P, S> set) {
        return new Inner<>(this, get, set);
    }

    /** A part that controls can be bound to in both directions. */
    public <T extends @Nullable Object> Property<T> part(Function<S, T> get, BiFunction<S, T, S> set) {
        return new Part<>(this, get, set);
    }

    /** Follows the whole and goes into the whole; the whole does not hold it. */
    static final class Inner<S, P> extends Editing<P> {
        private final InvalidationListener follow;

        Inner(Editing<S> whole, Function<S, P> get, BiFunction<S, P, S> set) {
            super(get.apply(whole.get()));
            follow = _ -> change(_ -> get.apply(whole.get()));
            whole.value().addListener(new WeakInvalidationListener(follow));
            value().addListener((_, _, next) -> whole.change(now -> set.apply(now, next)));
        }
    }
}
