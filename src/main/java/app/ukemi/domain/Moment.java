package app.ukemi.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * An instant with the zone it was lived in and the precision with which it is remembered.
 *
 * <p>The instant is kept as it was given, to the millisecond; {@link #from()} and {@link #until()} tell the span it
 * stands for, cut at the borders of hour, day or month <em>in its own zone</em>, so that a journal carried to
 * another zone keeps every moment.
 */
public record Moment(Instant at, ZoneId zone, Precision precision) {

    public Moment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The moment in its own zone. */
    public ZonedDateTime local() {
        return at.atZone(zone);
    }

    /** The first instant it may have been. */
    public Instant from() {
        return precision == Precision.MINUTE ? at : start().toInstant();
    }

    /** The last instant it may have been, inclusive; equal to {@link #from()} for {@link Precision#MINUTE}. */
    public Instant until() {
        return switch (precision) {
            case MINUTE -> from();
            case HOUR -> start().plusHours(1).toInstant().minusMillis(1);
            case DAY -> dayAfter(start().plusDays(1));
            case MONTH -> dayAfter(start().plusMonths(1));
        };
    }

    private ZonedDateTime start() {
        return switch (precision) {
            case MINUTE -> local();
            case HOUR -> local().truncatedTo(ChronoUnit.HOURS);
            case DAY -> local().toLocalDate().atStartOfDay(zone);
            case MONTH -> local().toLocalDate().withDayOfMonth(1).atStartOfDay(zone);
        };
    }

    private Instant dayAfter(ZonedDateTime next) {
        return next.toLocalDate().atStartOfDay(zone).toInstant().minusMillis(1);
    }
}
