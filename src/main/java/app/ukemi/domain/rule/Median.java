package app.ukemi.domain.rule;

import app.ukemi.domain.Pace;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Within what time half of some mistakes were disclosed: the smallest lag that at least half of them keep within, of
 * ten the fifth smallest. The usual median of an even number, half-way between the two in the middle, would be a lag
 * that none of them had, and "half were disclosed within it" is all that is ever said of it.
 *
 * <p>A lag known coarsely lies between its least and its most, so the median lies between that of all the least and
 * that of all the most. The most is the one named, after "about": whatever the moments really were, half of them were
 * disclosed within it.
 *
 * <p>An open one counts as at least its age: it is censored on the right, as the lives of those still living are in a
 * study of lives. What is known of an order statistic then is what Kaplan and Meier's estimate of a survival curve
 * (Journal of the American Statistical Association 53, 1958) comes down to before its first censored value: where
 * every open one is older than the median, the median is that of the ten in order, whatever becomes of the open ones.
 * Where one of them is no older, the median can still grow with it, and only a least is known. Nothing is estimated
 * beyond that.
 *
 * @param least the median cannot be less
 * @param most the median cannot be more; null where an open one can still make it grow
 */
public record Median(Duration least, @Nullable Duration most) {

    /** How well a median is known. */
    public enum Known {
        EXACTLY,
        ABOUT,
        AT_LEAST
    }

    /** The median of one or more ratings, each with a lag. */
    static Median of(List<Rating> ratings) {
        int count = ratings.size();
        Duration[] leasts = new Duration[count];
        Duration[] mosts = new Duration[count];
        Duration youngest = null;
        for (int i = 0; i < count; i++) {
            Rating rating = ratings.get(i);
            Lag lag = Objects.requireNonNull(rating.lag());
            boolean open = rating.pace() == Pace.OPEN;
            leasts[i] = lag.least();
            // Of an open one only the least that it has been open counts; its most is not known.
            mosts[i] = open ? lag.least() : lag.most();
            youngest = open ? shorter(lag.least(), youngest) : youngest;
        }
        Duration most = middle(mosts);
        boolean canGrow = youngest != null && youngest.compareTo(most) <= 0;
        return new Median(middle(leasts), canGrow ? null : most);
    }

    private static Duration middle(Duration[] lengths) {
        Arrays.sort(lengths);
        return lengths[(lengths.length - 1) / 2];
    }

    private static Duration shorter(Duration one, @Nullable Duration other) {
        return other == null || one.compareTo(other) < 0 ? one : other;
    }

    public Known known() {
        if (most == null) {
            return Known.AT_LEAST;
        }
        return least.equals(most) ? Known.EXACTLY : Known.ABOUT;
    }

    /** The one duration to name, together with how well it is known. */
    public Duration value() {
        return most == null ? least : most;
    }

    /** Whether it is certainly longer than another one. */
    boolean longerThan(Median other) {
        return other.most != null && least.compareTo(other.most) > 0;
    }
}
