package app.ukemi.tour;

import app.ukemi.domain.Filing;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.journal.SampleJournal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Journals for the tour, told with the mistakes of the sample. */
final class Stories {
    private Stories() {}

    /** A journal kept for three years, without the sample's notice that it is one. */
    static List<Mistake> threeYears(Locale locale, Clock clock) {
        return SampleJournal.read(locale, clock, new Ids(clock, new Random(7))).mistakes();
    }

    /** The one that is told furthest of those that nobody has heard of yet. */
    static String firmware(Locale locale, Clock clock) {
        List<Mistake> all = threeYears(locale, clock);
        return all.get(all.size() - 2).title();
    }

    /** The same with two mistakes in the trash. */
    static List<Mistake> threeYearsAndTrash(Locale locale, Clock clock) {
        List<Mistake> all = threeYears(locale, clock);
        Filing thrown = Filing.OPEN.withTrashedAt(clock.instant());
        return Stream.concat(
                        all.stream().limit(2).map(mistake -> mistake.withFiling(thrown)), all.stream().skip(2))
                .toList();
    }
}
