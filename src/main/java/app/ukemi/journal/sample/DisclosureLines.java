package app.ukemi.journal.sample;

import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.Extent;
import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Means;
import app.ukemi.domain.PlannedDisclosure;

/** The lines of step 6. */
final class DisclosureLines {
    private DisclosureLines() {}

    static Disclosures read(Disclosures disclosures, SampleLine line, Surroundings around) {
        return switch (line.keyword()) {
            case "planned" ->
                disclosures.withPlanned(Rows.and(disclosures.planned(), planned(line.with(2, 2), around)));
            case "told" -> disclosures.withDone(Rows.and(disclosures.done(), done(line, true, around)));
            case "confided" -> disclosures.withDone(Rows.and(disclosures.done(), done(line, false, around)));
            case "why-late" -> disclosures.withWhyLate(line.text());
            default -> disclosures.withNotice(line.text());
        };
    }

    private static PlannedDisclosure planned(SampleLine line, Surroundings around) {
        return new PlannedDisclosure(around.id(), around.person(line, 0), around.times().day(line, 1));
    }

    /** To whom, when, how much, how, heard from whom first, and perhaps a note. */
    private static Disclosure done(SampleLine line, boolean concerned, Surroundings around) {
        line.with(5, 6);
        return new Disclosure(
                around.id(),
                around.person(line, 0),
                concerned,
                around.times().moment(line, 1),
                line.word(2, Extent.class),
                line.word(3, Means.class),
                line.word(4, HeardFirst.class),
                line.has(5) ? line.field(5) : "");
    }
}
