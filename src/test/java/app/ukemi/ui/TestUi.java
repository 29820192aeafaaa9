package app.ukemi.ui;

import app.ukemi.background.Inline;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistakes;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import java.util.Locale;
import java.util.Random;

/** What screens need, for tests: a clock that stands at noon in Berlin, and ids that are the same every time. */
public final class TestUi {
    private TestUi() {}

    /** British words. */
    public static Ui with(Inline background) {
        return with(background, Locale.UK);
    }

    public static Ui with(Inline background, Locale locale) {
        Messages messages = Messages.of(locale);
        return new Ui(
                messages,
                new Formats(messages, background.clock().getZone()),
                background.clock(),
                new Ids(background.clock(), new Random(7)),
                background);
    }

    /** With timers of its own that nobody moves. */
    public static Ui british() {
        return with(new Inline(Mistakes.NOON));
    }
}
