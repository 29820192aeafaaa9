package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Step;
import app.ukemi.ui.control.Editing;

/** The controller of each step. */
final class StepControllers {
    private StepControllers() {}

    static Object of(Step step, Desk desk, Editing<Mistake> mistake) {
        return switch (step) {
            case OWN -> new Step1OwnController(desk, new Step1OwnModel(mistake));
            case GUIDE -> new Step2GuideController(desk, new Step2GuideModel(mistake));
            case LEARN -> new Step3LearnController(desk, mistake);
            case FIX -> new Step4FixController(desk, new Step4FixModel(mistake));
            case EXAMPLE -> new Step5ExampleController(desk, new Step5ExampleModel(mistake));
            case DISCLOSE -> new Step6DiscloseController(desk, new Step6DiscloseModel(mistake));
        };
    }
}
