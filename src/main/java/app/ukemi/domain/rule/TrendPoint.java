package app.ukemi.domain.rule;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Summary;
import app.ukemi.domain.WentWrong;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mistake as the trend sees it.
 *
 * @param noticed the first instant at which it may have been noticed
 * @param kind where it went wrong above all; null while that has not been said
 */
public record TrendPoint(Instant noticed, Rating rating, @Nullable WentWrong kind) {

    /** A mistake that does not say when it was noticed has no pace either, so that its place does not matter. */
    public static TrendPoint of(TimelineRow row) {
        Moment noticed = row.summary().moments().noticed();
        return new TrendPoint(
                noticed == null ? Instant.EPOCH : noticed.from(),
                row.rating(),
                kind(row.summary().traits()));
    }

    /** One that stands alone is the main one, said or not. */
    private static @Nullable WentWrong kind(Summary.Traits traits) {
        return traits.main() == null && traits.wentWrong().size() == 1
                ? traits.wentWrong().iterator().next()
                : traits.main();
    }
}
