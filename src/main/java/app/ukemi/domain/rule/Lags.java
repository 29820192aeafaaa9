package app.ukemi.domain.rule;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Owned;
import org.jspecify.annotations.Nullable;

/**
 * The four lags that step 6 puts into words; each is null where one of its moments has not been said or where they
 * contradict each other.
 *
 * @param unnoticed from happened to noticed
 * @param inDoubt from suspected to noticed
 * @param toFirst from noticed to the first disclosure to somebody concerned
 * @param toFull from noticed to the first full account given to somebody concerned
 */
public record Lags(@Nullable Lag unnoticed, @Nullable Lag inDoubt, @Nullable Lag toFirst, @Nullable Lag toFull) {

    public static Lags of(Mistake mistake) {
        Owned owned = mistake.owned();
        return new Lags(
                between(owned.happened(), owned.noticed()),
                between(owned.suspected(), owned.noticed()),
                between(owned.noticed(), Disclosed.first(mistake).orElse(null)),
                between(owned.noticed(), Disclosed.firstFullAccount(mistake).orElse(null)));
    }

    private static @Nullable Lag between(@Nullable Moment first, @Nullable Moment second) {
        return first == null || second == null
                ? null
                : Lag.between(first, second).orElse(null);
    }
}
