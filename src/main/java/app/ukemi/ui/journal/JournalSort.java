package app.ukemi.ui.journal;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Lag;
import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The orders in which the list can stand. Where two are alike, the one noticed last comes first. */
public enum JournalSort {
    LAST_NOTICED,
    SLOWEST,
    MOST_SEVERE,
    TITLE;

    private static final Comparator<JournalLine> NOTICED =
            Comparator.comparing((JournalLine line) -> noticed(line.summary())).reversed();

    /** The order, with titles as the language orders them. */
    Comparator<JournalLine> comparator(Locale locale) {
        return switch (this) {
            case LAST_NOTICED -> NOTICED;
            case SLOWEST -> slowestFirst().thenComparing(NOTICED);
            case MOST_SEVERE ->
                Comparator.comparingInt((JournalLine line) -> severity(line.summary()))
                        .reversed()
                        .thenComparing(NOTICED);
            case TITLE -> byTitle(Collator.getInstance(locale)).thenComparing(NOTICED);
        };
    }

    /** Each is rated once, however often it is compared. */
    private static Comparator<JournalLine> slowestFirst() {
        Map<UUID, Duration> lags = new HashMap<>();
        return Comparator.comparing((JournalLine line) -> lags.computeIfAbsent(line.summary().id(), _ -> lag(line)))
                .reversed();
    }

    private static Comparator<JournalLine> byTitle(Collator order) {
        return (one, other) -> order.compare(one.summary().title(), other.summary().title());
    }

    /** One that does not say when it was noticed has just been begun, and stands first. */
    private static Instant noticed(Summary summary) {
        Moment noticed = summary.moments().noticed();
        return noticed == null ? Instant.MAX : noticed.from();
    }

    private static Duration lag(JournalLine line) {
        Lag lag = line.rating().lag();
        return lag == null ? Duration.ZERO : lag.most();
    }

    private static int severity(Summary summary) {
        Severity severity = summary.severity();
        return severity == null ? -1 : severity.ordinal();
    }
}
