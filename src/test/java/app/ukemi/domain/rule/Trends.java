package app.ukemi.domain.rule;

import app.ukemi.domain.Pace;
import app.ukemi.domain.WentWrong;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mistakes for tests of the trend, written as words: {@code 7} was disclosed after seven hours, {@code 3-9} after three
 * to nine, {@code o31} is open for 31 hours, and {@code x} could not be rated. One was noticed a day after the other.
 */
public final class Trends {
    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");

    private Trends() {}

    /** In the order in which they were noticed. */
    public static List<TrendPoint> points(String words) {
        return points(words, null);
    }

    static List<TrendPoint> points(String words, @Nullable WentWrong kind) {
        List<TrendPoint> points = new ArrayList<>();
        List<String> each = words.isBlank() ? List.of() : Arrays.asList(words.strip().split("\\s+"));
        for (String word : each) {
            Instant noticed = FIRST.plus(Duration.ofDays(points.size()));
            points.add(new TrendPoint(noticed, rating(word), kind));
        }
        return points;
    }

    static List<Rating> ratings(String words) {
        return points(words).stream().map(TrendPoint::rating).toList();
    }

    private static Rating rating(String word) {
        if (word.equals("x")) {
            return Rating.unrated(PaceReason.NOT_MINE);
        } else if (word.startsWith("o")) {
            return new Rating(Pace.OPEN, PaceReason.STILL_OPEN, lag(word.substring(1)));
        }
        return new Rating(Pace.PROMPT, PaceReason.MEASURED, lag(word));
    }

    private static Lag lag(String word) {
        String[] ends = word.split("-");
        return new Lag(hours(ends[0]), hours(ends[ends.length - 1]));
    }

    private static Duration hours(String word) {
        return Duration.ofHours(Long.parseLong(word));
    }
}
