package app.ukemi.domain.rule;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Step;
import java.util.Set;

/**
 * Where a mistake stands as a whole, as the words of the design define it: closed when the user closed it,
 * followed through when every step but EXAMPLE is complete, in progress before that.
 */
public final class Standings {
    private static final Set<Step> BEFORE_FOLLOWING_THROUGH =
            Set.of(Step.OWN, Step.GUIDE, Step.LEARN, Step.FIX, Step.DISCLOSE);

    private Standings() {}

    public static Standing of(Mistake mistake) {
        if (mistake.filing().closedAt() != null) {
            return Standing.CLOSED;
        }
        boolean prepared = StepProgress.complete(mistake).containsAll(BEFORE_FOLLOWING_THROUGH);
        return prepared ? Standing.FOLLOWING_THROUGH : Standing.IN_PROGRESS;
    }
}
