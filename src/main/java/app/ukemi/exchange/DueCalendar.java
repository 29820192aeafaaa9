package app.ukemi.exchange;

import app.ukemi.domain.Appointment;
import app.ukemi.domain.DueThing;
import app.ukemi.i18n.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/**
 * Due dates, reviews and planned disclosures as a calendar (RFC 5545). Each is an event of a whole day and not a
 * VTODO, since the common calendars take no to-dos from a file; it does not make the day look busy.
 *
 * <p>An event bears the id of its row, so that a later file brings the same event up to date, and a sequence that
 * grows with each change of it: the seconds from 2020 to that change.
 *
 * <p>Calendars are shared and synchronised. So an event says what is to be done, and nothing of the mistake: neither
 * its title, nor the admission, nor the occasion; and it is marked as private.
 */
public final class DueCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private final Messages messages;
    private final Instant now;

    public DueCalendar(Messages messages, Instant now) {
        this.messages = messages;
        this.now = now;
    }

    /** The text of the file; what has no date is not in it. */
    public String of(List<Appointment> appointments) {
        var lines = new IcsLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Ukemi//Ukemi//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH");
        appointments.stream()
                .filter(appointment -> appointment.thing().due() != null)
                .forEach(appointment -> event(lines, appointment));
        return lines.line("END", "VCALENDAR").toString();
    }

    private void event(IcsLines lines, Appointment appointment) {
        DueThing thing = appointment.thing();
        LocalDate due = Objects.requireNonNull(thing.due());
        lines.line("BEGIN", "VEVENT")
                .line("UID", thing.row().toString())
                .line("DTSTAMP", INSTANT.format(now))
                .line("LAST-MODIFIED", INSTANT.format(appointment.changedAt()))
                .line("SEQUENCE", String.valueOf(sequence(appointment.changedAt())))
                .line("DTSTART;VALUE=DATE", DAY.format(due))
                .line("DTEND;VALUE=DATE", DAY.format(due.plusDays(1)))
                .words("SUMMARY", summary(thing))
                .line("CLASS", "PRIVATE")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static long sequence(Instant changedAt) {
        return Math.max(0, Duration.between(FIRST, changedAt).toSeconds());
    }

    private String summary(DueThing thing) {
        String what = thing.what().strip();
        return switch (thing.kind()) {
            case SHORT_TERM, PERMANENT, NEEDLESS, UNPROVEN ->
                what.isEmpty() ? messages.text("calendar.action") : what;
            case REVIEW ->
                what.isEmpty() ? messages.text("calendar.review") : messages.text("calendar.review.of", what);
            case DISCLOSURE -> messages.text("calendar.talk", thing.who().strip());
        };
    }
}
