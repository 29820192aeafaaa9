package app.ukemi.domain.rule;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Progress;
import app.ukemi.domain.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far each step has come. Steps can be visited in any order, and nothing is required of the user until a step
 * is to count as complete; the six rules are those of issue 2.
 */
public final class StepProgress {
    private StepProgress() {}

    /** Complete when nothing is missing, begun when anything was written. */
    public static Progress of(Step step, Mistake mistake) {
        if (missing(step, mistake).isEmpty()) {
            return Progress.COMPLETE;
        }
        return touched(step, mistake) ? Progress.BEGUN : Progress.UNTOUCHED;
    }

    /** The steps that are complete, in their order. */
    public static Set<Step> complete(Mistake mistake) {
        Set<Step> complete = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if (missing(step, mistake).isEmpty()) {
                complete.add(step);
            }
        }
        return complete;
    }

    /** What the step still lacks, in the order of its form. */
    public static List<Missing> missing(Step step, Mistake mistake) {
        return switch (step) {
            case OWN -> StepNeeds.own(mistake.owned());
            case GUIDE -> StepNeeds.guide(mistake.guidance());
            case LEARN -> StepNeeds.learn(mistake.lesson());
            case FIX -> StepNeeds.fix(mistake.remedy());
            case EXAMPLE -> StepNeeds.example(mistake);
            case DISCLOSE -> StepNeeds.disclose(mistake);
        };
    }

    private static boolean touched(Step step, Mistake mistake) {
        return switch (step) {
            case OWN -> StepTouched.own(mistake.owned());
            case GUIDE -> StepTouched.guide(mistake.guidance());
            case LEARN -> StepTouched.learn(mistake.lesson());
            case FIX -> StepTouched.fix(mistake.remedy());
            case EXAMPLE -> StepTouched.example(mistake);
            case DISCLOSE -> StepTouched.disclose(mistake.disclosures());
        };
    }
}
