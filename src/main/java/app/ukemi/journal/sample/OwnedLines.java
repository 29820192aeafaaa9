package app.ukemi.journal.sample;

import app.ukemi.domain.Admission;
import app.ukemi.domain.Admission.DraftState;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.FairView;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Severity;
import java.util.Arrays;
import java.util.List;

/** The lines of step 1. */
final class OwnedLines {
    private OwnedLines() {}

    static Owned read(Owned owned, SampleLine line, Surroundings around) {
        return switch (line.keyword()) {
            case "happened" -> owned.withHappened(around.times().moment(line.with(1, 1), 0));
            case "suspected" -> owned.withSuspected(around.times().moment(line.with(1, 1), 0));
            case "noticed" -> owned.withNoticed(around.times().moment(line.with(1, 1), 0));
            case "account" -> owned.withAccount(line.text());
            case "concerned" -> owned.withConcerned(Rows.and(owned.concerned(), concerned(line.with(3, 3), around)));
            case "severity" -> owned.withSeverity(line.with(1, 1).word(0, Severity.class));
            case "tags" -> owned.withTags(tags(line));
            case "fair" -> owned.withFairView(line.with(1, 1).word(0, FairView.class));
            case "draft" -> owned.withAdmission(new Admission("", line.text(), DraftState.KEPT, List.of()));
            default -> owned.withAdmission(owned.admission().withText(line.text()).frozen());
        };
    }

    private static Concerned concerned(SampleLine line, Surroundings around) {
        boolean mustHear = switch (line.field(1)) {
            case "must hear" -> true;
            case "need not hear" -> false;
            default -> throw line.fault("says '" + line.field(1) + "', not must hear or need not hear");
        };
        return new Concerned(around.id(), around.person(line, 0), line.field(2), mustHear);
    }

    private static List<String> tags(SampleLine line) {
        return Arrays.stream(line.text().split(",")).map(String::strip).toList();
    }
}
