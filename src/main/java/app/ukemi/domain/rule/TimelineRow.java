package app.ukemi.domain.rule;

import app.ukemi.domain.FixedDate;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Summary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mistake as the timeline shows it. Every span is a least and a most, which differ where a moment is coarse, and is
 * null where a moment is missing or contradicts another.
 *
 * @param rating its pace, with the lag to the first disclosure, or the age of one that is open
 * @param unnoticed from happened to noticed
 * @param toFull from noticed to the first full account
 * @param toFix from noticed to the day on which it was fixed
 * @param traits what it can be filtered by
 * @param words its title, tags and who was hurt, folded, to look for a text in
 * @param settled whether it will be rated the same tomorrow: not open, and nothing of it reaches past now
 */
public record TimelineRow(
        Summary summary,
        Rating rating,
        @Nullable Lag unnoticed,
        @Nullable Lag toFull,
        @Nullable Lag toFix,
        List<Trait> traits,
        String words,
        boolean settled) {

    public static TimelineRow of(Summary summary, PaceLimits limits, Instant now) {
        PaceMoments moments = summary.moments();
        Moment noticed = moments.noticed();
        Rating rating = DisclosurePace.rate(moments, limits, now);
        return new TimelineRow(
                summary,
                rating,
                between(moments.happened(), noticed),
                between(noticed, summary.after().fullAccount()),
                between(noticed, fixed(summary)),
                Trait.of(summary, rating),
                words(summary),
                rating.pace() != Pace.OPEN && past(moments, now));
    }

    /** The same row some time later; itself where time does not change it. */
    public TimelineRow at(PaceLimits limits, Instant now) {
        if (settled) {
            return this;
        }
        TimelineRow later = of(summary, limits, now);
        return traits.stream()
                .filter(Trait.Made.class::isInstance)
                .findFirst()
                .map(later::and)
                .orElse(later);
    }

    /** The same row with another trait, which does not follow from the mistake alone. */
    TimelineRow and(Trait another) {
        List<Trait> all = Stream.concat(traits.stream(), Stream.of(another)).toList();
        return new TimelineRow(summary, rating, unnoticed, toFull, toFix, all, words, settled);
    }

    /** Whether nobody concerned has been told, so that its bar grows with the clock. */
    public boolean grows() {
        return rating.pace() == Pace.OPEN;
    }

    /** The day on which it was noticed, where the user was then; null while that has not been said. */
    public @Nullable LocalDate noticedOn() {
        Moment noticed = summary.moments().noticed();
        return noticed == null ? null : noticed.local().toLocalDate();
    }

    /** A fix has a day and no time; the day is that of the place where the mistake was noticed. */
    private static @Nullable Moment fixed(Summary summary) {
        Moment noticed = summary.moments().noticed();
        if (noticed != null && summary.after().fixed() instanceof FixedDate.Fixed(LocalDate on)) {
            ZoneId zone = noticed.zone();
            return new Moment(on.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone, Precision.DAY);
        }
        return null;
    }

    private static @Nullable Lag between(@Nullable Moment first, @Nullable Moment second) {
        return first == null || second == null
                ? null
                : Lag.between(first, second).orElse(null);
    }

    private static String words(Summary summary) {
        String tags = String.join(" ", summary.traits().tags());
        return FoldedText.of(String.join(" ", summary.title(), tags, summary.work().hurt()));
    }

    private static boolean past(PaceMoments moments, Instant now) {
        return Stream.of(moments.happened(), moments.suspected(), moments.noticed(), moments.told())
                .filter(Objects::nonNull)
                .allMatch(moment -> moment.until().isBefore(now));
    }
}
