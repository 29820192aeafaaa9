package app.ukemi.tour;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.TroubleException;
import app.ukemi.print.Plans;
import app.ukemi.print.Script;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTourTest extends TourStop {
    PlanTourTest() {
        super("60-the-fix-plan");
    }

    @BeforeEach
    void a_monday_in_november() {
        tour.pass(Duration.between(tour.clock().instant(), Plans.NOW.toInstant()));
    }

    @Test
    @Order(1)
    void a_typical_plan_on_both_papers_and_its_private_version() throws TroubleException {
        preview(Plans.typical());
        tour.picture("typical");
        tour.press("#fitPage");
        tour.picture("on-A4");
        tour.press("#choice-LETTER");
        settled();
        tour.picture("on-Letter");
        tour.press("#secret");
        settled();
        tour.picture("private");
    }

    @Test
    @Order(2)
    void an_overfull_plan() throws TroubleException {
        preview(Plans.withActions(Plans.typical(), 300, text -> text));
        tour.press("#fitPage");
        tour.picture("overfull");
    }

    @Test
    @Order(3)
    void an_empty_plan() throws TroubleException {
        assumeTrue(Tour.FULL, "for the album");
        preview(Plans.empty());
        tour.press("#fitPage");
        tour.picture("empty");
    }

    @ParameterizedTest
    @EnumSource(names = {"CYRILLIC", "JAPANESE"})
    @Order(4)
    void a_plan_in_other_letters(Script script) throws TroubleException {
        assumeTrue(Tour.FULL, "for the album");
        preview(Plans.in(script));
        tour.press("#fitPage");
        tour.picture(script.name().toLowerCase(Locale.ROOT));
    }

    private void preview(Mistake mistake) throws TroubleException {
        tour.with(List.of(mistake));
        tour.open(mistake.title());
        tour.shortcut(KeyCode.P);
        settled();
    }

    /** The page is set a moment after the last choice. */
    private void settled() {
        tour.pass(Duration.ofSeconds(1));
    }
}
