package app.ukemi.ui;

import app.ukemi.background.Background;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Precision;
import app.ukemi.domain.rule.Rating;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What every screen needs: its words, the user's formats, the time, new ids, and the way to other threads. */
public record Ui(Messages messages, Formats formats, Clock clock, Ids ids, Background background) {

    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    public String text(Enum<?> value) {
        return messages.text(value);
    }

    /** A text that a constant has besides its label. */
    public String text(Enum<?> value, String aspect, Object... args) {
        return messages.text(value, aspect, args);
    }

    /** A day, short: 22 Nov. */
    public String day(LocalDate day) {
        return formats.day(day, today());
    }

    /** A moment in its own zone, as exactly as it is known. */
    public String moment(Moment moment) {
        return switch (moment.precision()) {
            case MINUTE -> formats.moment(moment.local(), today());
            case HOUR -> text("moment.about", formats.moment(moment.local(), today()));
            case DAY -> formats.weekday(moment.local().toLocalDate(), today());
            case MONTH -> formats.month(moment.local().toLocalDate());
        };
    }

    /** A pace in few words: 41 h – slow. */
    public String flag(Rating rating) {
        return text(rating.reason(), "flag", rating.shown(), rating.pace());
    }

    public Instant now() {
        return clock.instant();
    }

    /** Now, to the minute, in the zone of this computer. */
    public Moment thisMinute() {
        return new Moment(now().truncatedTo(ChronoUnit.MINUTES), clock.getZone(), Precision.MINUTE);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public UUID newId() {
        return ids.next();
    }
}
