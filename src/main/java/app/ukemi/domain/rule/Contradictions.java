package app.ukemi.domain.rule;

import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Owned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the moments of a mistake that cannot all be right, as issue 2 lists them. Only what is certain is found:
 * spans of coarse moments that overlap are left in peace.
 */
public final class Contradictions {
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions() {}

    /** What to ask about, each once, in the order of the form. */
    public static List<Contradiction> of(Mistake mistake, Instant now) {
        Owned owned = mistake.owned();
        List<Moment> told = mistake.disclosures().done().stream()
                .map(Disclosure::at)
                .filter(Objects::nonNull)
                .toList();
        var search = new Contradictions();
        search.inFuture(owned, told, now);
        search.outOfOrder(owned, told);
        return List.copyOf(search.found);
    }

    private void inFuture(Owned owned, List<Moment> told, Instant now) {
        add(after(owned.happened(), now), Contradiction.HAPPENED_IN_FUTURE);
        add(after(owned.suspected(), now), Contradiction.SUSPECTED_IN_FUTURE);
        add(after(owned.noticed(), now), Contradiction.NOTICED_IN_FUTURE);
        add(told.stream().anyMatch(moment -> after(moment, now)), Contradiction.TOLD_IN_FUTURE);
    }

    private void outOfOrder(Owned owned, List<Moment> told) {
        Moment happened = owned.happened();
        Moment noticed = owned.noticed();
        Moment knownFrom = owned.suspected() == null ? noticed : owned.suspected();
        add(before(noticed, happened), Contradiction.NOTICED_BEFORE_HAPPENED);
        add(before(noticed, owned.suspected()), Contradiction.NOTICED_BEFORE_SUSPECTED);
        add(told.stream().anyMatch(at -> before(at, happened)), Contradiction.TOLD_BEFORE_HAPPENED);
        add(told.stream().anyMatch(at -> before(at, noticed) && before(at, knownFrom)),
                Contradiction.TOLD_BEFORE_NOTICED);
    }

    private void add(boolean is, Contradiction contradiction) {
        if (is) {
            found.add(contradiction);
        }
    }

    private static boolean before(@Nullable Moment first, @Nullable Moment second) {
        return DisclosurePace.before(first, second);
    }

    private static boolean after(@Nullable Moment moment, Instant now) {
        return moment != null && moment.from().isAfter(now);
    }
}
