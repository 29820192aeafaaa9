package app.ukemi.ui;

import app.ukemi.background.Background;
import app.ukemi.domain.Ids;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public UUID newId() {
        return ids.next();
    }
}
