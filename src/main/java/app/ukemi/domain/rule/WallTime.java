package app.ukemi.domain.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a date and time on the wall of a zone is as an instant. When clocks go forward, some times never were; when
 * they go back, some were twice.
 */
public sealed interface WallTime {
    /** The usual case. */
    record Plain(Instant at) implements WallTime {}

    /** The time never was; it is taken as the one that the clock showed instead. */
    record Gap(Instant at, LocalDateTime takenAs) implements WallTime {}

    /** The time was twice. */
    record Overlap(Instant earlier, Instant later) implements WallTime {}

    static WallTime of(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 0 -> gap(local, zone);
            case 1 -> new Plain(local.toInstant(offsets.getFirst()));
            default -> new Overlap(local.toInstant(offsets.getFirst()), local.toInstant(offsets.getLast()));
        };
    }

    private static WallTime gap(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        Instant at = local.toInstant(transition.getOffsetBefore());
        return new Gap(at, LocalDateTime.ofInstant(at, transition.getOffsetAfter()));
    }

    /**
     * The instant to keep when the field held another one before: the one before itself where it shows as the same
     * minute, so that neither its seconds nor its half of an overlap are lost by passing through the field.
     */
    default Instant keeping(@Nullable Instant before) {
        List<Instant> candidates = switch (this) {
            case Plain plain -> List.of(plain.at());
            case Gap gap -> List.of(gap.at());
            case Overlap overlap -> List.of(overlap.earlier(), overlap.later());
        };
        if (before != null && candidates.stream().anyMatch(minute -> sameMinute(minute, before))) {
            return before;
        }
        return candidates.getFirst();
    }

    private static boolean sameMinute(Instant minute, Instant instant) {
        return !instant.isBefore(minute) && instant.isBefore(minute.plus(Duration.ofMinutes(1)));
    }
}
