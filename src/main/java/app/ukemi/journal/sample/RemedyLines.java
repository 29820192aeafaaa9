package app.ukemi.journal.sample;

import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Advice;
import app.ukemi.domain.Alternative;
import app.ukemi.domain.PlanTold;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Weighed;
import java.util.UUID;

/** The lines of step 4, but for those that add to an action. */
final class RemedyLines {
    private RemedyLines() {}

    static Remedy read(Remedy remedy, SampleLine line, Surroundings around) {
        return switch (line.keyword()) {
            case "short" -> ActionLines.add(remedy, ActionKind.SHORT_TERM, line.with(1, 4), around);
            case "permanent" -> ActionLines.add(remedy, ActionKind.PERMANENT, line.with(1, 4), around);
            case "no-short" -> remedy.withWhyNoShortTerm(line.text());
            case "no-permanent" -> remedy.withWhyNoPermanent(line.text());
            case "advice" -> remedy.withAdvice(Rows.and(remedy.advice(), advice(line.with(2, 2), around)));
            case "left" -> weighed(remedy, line.with(2, 2), Weighed.LEFT, around);
            case "taken" -> weighed(remedy, line.with(2, 2), Weighed.TAKEN, around);
            default -> remedy.withTold(Rows.and(remedy.told(), told(line.with(2, 2), around)));
        };
    }

    private static Advice advice(SampleLine line, Surroundings around) {
        return new Advice(around.id(), around.person(line, 0), line.field(1));
    }

    private static Remedy weighed(Remedy remedy, SampleLine line, Weighed weighed, Surroundings around) {
        UUID insteadOf = line.key().isEmpty() ? null : around.actions().mentioned(line, line.key());
        return remedy.withAlternatives(Rows.and(
                remedy.alternatives(),
                new Alternative(around.id(), line.field(0), weighed, insteadOf, line.field(1))));
    }

    private static PlanTold told(SampleLine line, Surroundings around) {
        return new PlanTold(around.id(), around.person(line, 0), around.times().day(line, 1));
    }
}
