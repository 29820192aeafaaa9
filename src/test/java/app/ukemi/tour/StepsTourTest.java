package app.ukemi.tour;

import app.ukemi.domain.Step;
import app.ukemi.domain.TroubleException;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

class StepsTourTest extends TourStop {
    StepsTourTest() {
        super("40-the-six-steps");
    }

    @BeforeEach
    void a_mistake_that_is_told_far() throws TroubleException {
        tour.with(Stories.threeYears(tour.locale(), tour.clock()));
        tour.open(Stories.firmware(tour.locale(), tour.clock()));
    }

    @Test
    @Order(1)
    void each_step() {
        for (Step step : Step.values()) {
            tour.press("#step-" + step);
            if (step == Step.OWN || step == Step.FIX) {
                tour.screenshot("step" + (step.ordinal() + 1));
            }
            tour.pages(step.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    @Order(2)
    void what_is_folded_away() {
        tour.press("#step-OWN");
        tour.press("#draft-toggle");
        tour.see("#draft-delete");
        tour.picture("first-draft");
        tour.press("#step-LEARN");
        tour.press("#wayTrip #chosen");
        tour.press("#progress");
        tour.picture("what-is-still-missing");
        tour.press("#step-FIX");
        tour.press("#permanent .more");
        tour.picture("details-of-an-action");
        tour.press("#step-EXAMPLE");
        tour.press("#close");
        tour.see("#notYet");
        tour.picture("what-is-still-open");
    }

    @Test
    @Order(3)
    void what_opens_over_the_page() {
        tour.press("#step-OWN");
        tour.rewrite("#happened #day", "the day before the day");
        tour.keys(KeyCode.TAB);
        tour.picture("a-day-that-cannot-be-read");
        tour.press("#noticed #day .button");
        tour.picture("calendar");
        tour.keys(KeyCode.ESCAPE);
        tour.press("#concerned .person-field .button");
        tour.picture("person");
        tour.keys(KeyCode.ESCAPE);
        tour.press("#concerned .remove-row");
        tour.picture("removed-with-a-way-back");
        tour.keys(KeyCode.F1);
        tour.picture("keys");
        tour.keys(KeyCode.ENTER);
    }
}
