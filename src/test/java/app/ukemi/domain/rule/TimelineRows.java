package app.ukemi.domain.rule;

import app.ukemi.domain.FixedDate;
import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Step;
import app.ukemi.domain.Summary;
import app.ukemi.domain.WentWrong;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Believable summaries of any number, the same for the same seed: spread over the years before now, disclosed within
 * minutes to months, some coarse, a few open, contradictory or not the user's.
 */
public final class TimelineRows {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String[] DID = {
        "Approved", "Promised", "Forgot", "Ignored", "Rebooted", "Chose", "Copied", "Postponed", "Overlooked", "Deleted"
    };
    private static final String[] WHAT = {
        "the storage firmware without a rollback plan", "the audit export before asking the team",
        "the wildcard certificate until it ran out", "the disk-space warnings on the mail server",
        "the wrong hypervisor on a Monday morning", "the vendor without checking the export format",
        "all staff on a draft reorganisation", "the hand-over of the night shift",
        "the budget for licences that nobody needed", "the only copy of the measurements"
    };
    private static final String[] TAGS = {
        "storage", "change", "communication", "budget", "security", "people", "vendor", "backup", "planning", "network"
    };

    private final Random random;
    private final Instant now;

    private TimelineRows(long seed, Instant now) {
        this.random = new Random(seed);
        this.now = now;
    }

    /** So many, noticed over so many years before now. */
    public static List<Summary> summaries(int count, int years, Instant now) {
        var rows = new TimelineRows(count, now);
        Duration apart = Duration.ofDays(365L * years).dividedBy(Math.max(count, 1));
        return IntStream.range(0, count)
                .mapToObj(i -> rows.summary(i, apart.multipliedBy(i)))
                .toList();
    }

    /** The same as rows of the timeline, rated by the usual limits. */
    public static List<TimelineRow> rows(int count, int years, Instant now) {
        return summaries(count, years, now).stream()
                .map(summary -> TimelineRow.of(summary, PaceLimits.USUAL, now))
                .toList();
    }

    /** One of these moments, and nothing else of note. */
    public static Summary with(String title, PaceMoments moments) {
        return summary(title, moments, Summary.After.NOTHING, Summary.Traits.NONE);
    }

    /** One of which only what a test is about is said. */
    public static Summary summary(
            String title, PaceMoments moments, Summary.After after, Summary.Traits traits) {
        return new Summary(
                UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                title,
                moments,
                after,
                traits,
                new Summary.Stand(Set.of(Step.OWN), Step.GUIDE, Standing.IN_PROGRESS),
                new Summary.Work(0, 0, List.of(), null, ""),
                null);
    }

    private Summary summary(int number, Duration ago) {
        Instant noticed = now.minus(ago).minus(Duration.ofMinutes(30L + random.nextInt(600)));
        Moment first = told(noticed, number);
        PaceMoments moments = new PaceMoments(
                moment(noticed.minus(lag(6)), Precision.MINUTE), null, moment(noticed, precision()), first, mine());
        return new Summary(
                new UUID(number, random.nextLong()),
                DID[random.nextInt(DID.length)] + " " + WHAT[random.nextInt(WHAT.length)],
                moments,
                after(first, noticed),
                traits(),
                stand(number),
                new Summary.Work(3, number < 20 ? 1 : 0, List.of(), null, "Twelve people could not work"),
                null);
    }

    /** One in twenty-five of the last fifty is open; one in a hundred was told before it was noticed. */
    private @Nullable Moment told(Instant noticed, int number) {
        if (number == 0 || (number < 50 && random.nextInt(25) == 0)) {
            return null;
        }
        Instant told = random.nextInt(100) == 0 ? noticed.minus(Duration.ofHours(5)) : noticed.plus(lag(5));
        return moment(told.isAfter(now) ? now : told, precision());
    }

    private Summary.After after(@Nullable Moment told, Instant noticed) {
        Moment full = told == null ? null : moment(told.at().plus(lag(4)), Precision.MINUTE);
        LocalDate fixed = LocalDate.ofInstant(noticed.plus(lag(7)), ZONE);
        boolean past = fixed.isBefore(LocalDate.ofInstant(now, ZONE));
        return new Summary.After(
                full == null || full.at().isAfter(now) ? null : full,
                past ? new FixedDate.Fixed(fixed) : new FixedDate.PlannedBy(fixed),
                told == null ? null : HeardFirst.values()[random.nextInt(4) == 0 ? 1 : 0]);
    }

    private Summary.Traits traits() {
        WentWrong main = WentWrong.values()[random.nextInt(WentWrong.values().length)];
        List<String> tags = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String tag = TAGS[random.nextInt(TAGS.length)];
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        Severity[] severities = Severity.values();
        return new Summary.Traits(severities[random.nextInt(severities.length)], tags, Set.of(main), main);
    }

    private Summary.Stand stand(int number) {
        if (number < 5) {
            return new Summary.Stand(Set.of(Step.OWN), Step.GUIDE, Standing.IN_PROGRESS);
        }
        Standing standing = number < 12 ? Standing.FOLLOWING_THROUGH : Standing.CLOSED;
        return new Summary.Stand(Set.of(Step.values()), Step.DISCLOSE, standing);
    }

    /** Minutes to months: the logarithm is even, up to so many powers of ten of a minute. */
    private Duration lag(int powers) {
        return Duration.ofSeconds((long) (60 * Math.pow(10, random.nextDouble() * powers)));
    }

    private Precision precision() {
        return switch (random.nextInt(20)) {
            case 0 -> Precision.DAY;
            case 1, 2 -> Precision.HOUR;
            default -> Precision.MINUTE;
        };
    }

    private boolean mine() {
        return random.nextInt(60) != 0;
    }

    private static Moment moment(Instant at, Precision precision) {
        return new Moment(at, ZONE, precision);
    }
}
