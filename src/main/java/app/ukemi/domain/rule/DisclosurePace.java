package app.ukemi.domain.rule;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How quick the first disclosure to somebody concerned came after the mistake was noticed: the word "pace" of the
 * design, and step 6 of issue 2.
 *
 * <p>Exactly on a limit is the quicker pace. Telling somebody while still only suspecting it is prompt. A moment
 * known coarsely is every instant of its span: it is rated only when all of them, told not being before noticed nor
 * after now, give the same pace. A moment that certainly lies on the wrong side of another is a contradiction, which
 * is never rated but asked about; spans that overlap are not.
 */
public final class DisclosurePace {
    private DisclosurePace() {}

    public static Rating rate(PaceMoments moments, PaceLimits limits, Instant now) {
        Moment noticed = moments.noticed();
        Moment told = moments.told();
        Optional<PaceReason> obstacle = obstacle(moments, now);
        if (obstacle.isPresent()) {
            return Rating.unrated(obstacle.get());
        } else if (noticed == null) {
            return Rating.unrated(PaceReason.NOT_NOTICED);
        } else if (told == null) {
            return new Rating(Pace.OPEN, PaceReason.STILL_OPEN, Lag.between(noticed, now, now));
        } else if (before(told, noticed)) {
            return toldBeforeNoticed(moments.suspected(), told);
        }
        return measured(Lag.between(noticed, told.from(), earlier(told.until(), now)), limits);
    }

    private static Optional<PaceReason> obstacle(PaceMoments moments, Instant now) {
        if (!moments.mine()) {
            return Optional.of(PaceReason.NOT_MINE);
        } else if (Stream.of(moments.happened(), moments.suspected(), moments.noticed(), moments.told())
                .filter(Objects::nonNull)
                .anyMatch(moment -> moment.from().isAfter(now))) {
            return Optional.of(PaceReason.IN_THE_FUTURE);
        } else if (before(moments.noticed(), moments.happened())) {
            return Optional.of(PaceReason.NOTICED_BEFORE_HAPPENED);
        } else if (before(moments.told(), moments.happened())) {
            return Optional.of(PaceReason.TOLD_BEFORE_HAPPENED);
        }
        return Optional.empty();
    }

    private static Rating toldBeforeNoticed(@Nullable Moment suspected, Moment told) {
        return suspected == null || before(told, suspected)
                ? Rating.unrated(PaceReason.TOLD_BEFORE_NOTICED)
                : new Rating(Pace.PROMPT, PaceReason.WHILE_SUSPECTING, Lag.NONE);
    }

    private static Rating measured(Lag lag, PaceLimits limits) {
        Pace pace = pace(lag.least(), limits);
        if (pace != pace(lag.most(), limits)) {
            return new Rating(Pace.UNRATED, PaceReason.COARSE, lag);
        }
        return new Rating(pace, lag.exact() ? PaceReason.MEASURED : PaceReason.MEASURED_COARSELY, lag);
    }

    private static Pace pace(Duration lag, PaceLimits limits) {
        if (lag.compareTo(limits.prompt()) <= 0) {
            return Pace.PROMPT;
        }
        return lag.compareTo(limits.slow()) <= 0 ? Pace.SLOW : Pace.LATE;
    }

    /** Whether the first one certainly came before the second, whatever instant of its span each was. */
    static boolean before(@Nullable Moment first, @Nullable Moment second) {
        return first != null && second != null && first.until().isBefore(second.from());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
