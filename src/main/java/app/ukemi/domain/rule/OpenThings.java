package app.ukemi.domain.rule;

import app.ukemi.domain.Action;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Review;
import app.ukemi.domain.Step;
import java.util.Arrays;
import java.util.List;

/**
 * What is still open in a mistake. Shown when the user closes it, who may close it all the same.
 *
 * @param actions the open actions
 * @param reviews the reviews without an answer
 * @param disclosures the planned disclosures that have not happened
 * @param untold those concerned who must hear of it and have not had the full account
 * @param steps the steps that are not complete
 */
public record OpenThings(
        List<Action> actions,
        List<Review> reviews,
        List<PlannedDisclosure> disclosures,
        List<Concerned> untold,
        List<Step> steps) {

    public static OpenThings of(Mistake mistake) {
        return new OpenThings(
                mistake.remedy().actions().stream().filter(Action::isOpen).toList(),
                mistake.followThrough().reviews().stream()
                        .filter(review -> review.worked() == null)
                        .toList(),
                Disclosed.stillPlanned(mistake),
                Disclosed.notFullyTold(mistake),
                Arrays.stream(Step.values())
                        .filter(step -> !StepProgress.missing(step, mistake).isEmpty())
                        .toList());
    }

    /** Whether nothing is left to do. */
    public boolean none() {
        return actions.isEmpty() && reviews.isEmpty() && disclosures.isEmpty() && untold.isEmpty() && steps.isEmpty();
    }
}
