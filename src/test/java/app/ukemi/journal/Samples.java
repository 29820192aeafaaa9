package app.ukemi.journal;

import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The sample journal with the same ids every time. */
final class Samples {
    private Samples() {}

    static List<Mistake> at(Locale locale, Clock clock) {
        return SampleJournal.read(locale, clock, new Ids(clock, new Random(7))).mistakes();
    }
}
