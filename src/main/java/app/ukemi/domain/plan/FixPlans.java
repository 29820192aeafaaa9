package app.ukemi.domain.plan;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PlanChoices;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the fix plan of a mistake (issue 4). A plan to share is made from those fields alone that may be shared;
 * what is private is not even read for it.
 */
public final class FixPlans {
    private FixPlans() {}

    /** The plan as it is at this moment in the user’s zone. */
    public static FixPlan of(Mistake mistake, PlanChoices choices, PaceLimits limits, ZonedDateTime now) {
        var naming = new Naming(choices.names());
        List<PlanBox> boxes = Stream.concat(
                        SharedBoxes.of(mistake, naming, limits, now.toInstant()).stream(),
                        PrivateBoxes.of(mistake, naming, choices).stream())
                .filter(box -> choices.has(box.part()))
                .sorted(Comparator.comparing(PlanBox::part))
                .toList();
        List<String> addressees = Stream.concat(
                        choices.addressees().stream().map(naming::of), Stream.of(choices.addressedTo().strip()))
                .filter(name -> !name.isEmpty())
                .toList();
        return new FixPlan(
                choices.version(),
                choices.paper(),
                mistake.title().strip(),
                now.toLocalDate(),
                addressees,
                boxes);
    }
}
