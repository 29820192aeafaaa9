package app.ukemi.ui.shell;

import app.ukemi.domain.Mistake;
import app.ukemi.ui.control.Editing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The mistakes that are edited, or were lately, so that an undo still finds the one it belongs to. */
final class AtHand {
    /** Of so many, as long as everything is on disk. */
    static final int MOST = 16;

    /** What HashMap has by itself; named because the order of use can be asked for only together with it. */
    private static final float LOAD = 0.75f;

    private final Map<UUID, Editing<Mistake>> all = new LinkedHashMap<>(MOST, LOAD, true);

    @Nullable Editing<Mistake> get(UUID mistake) {
        return all.get(mistake);
    }

    void forget(UUID mistake) {
        all.remove(mistake);
    }

    /** Changes every mistake that is at hand. */
    void change(UnaryOperator<Mistake> change) {
        List.copyOf(all.values()).forEach(editing -> editing.change(change));
    }

    /** The one that is at hand of this mistake, or else a new one; those not used for long may make room for it. */
    Editing<Mistake> keep(Mistake mistake, boolean mayLetGo, Function<Mistake, Editing<Mistake>> make) {
        while (mayLetGo && all.size() >= MOST) {
            all.remove(all.keySet().iterator().next());
        }
        return all.computeIfAbsent(mistake.id(), _ -> make.apply(mistake));
    }
}
