package app.ukemi.tour;

import app.ukemi.domain.TroubleException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

class JournalTourTest extends TourStop {
    JournalTourTest() {
        super("30-journal");
    }

    @Test
    @Order(1)
    void three_years_of_mistakes() throws TroubleException {
        tour.with(Stories.threeYearsAndTrash(tour.locale(), tour.clock()));
        tour.screenshot("journal");
        tour.picture("three-years");
        tour.select(3);
        tour.picture("selected");
        tour.press("#filter-FOLLOWING_THROUGH");
        tour.picture("following-through");
        tour.press("#filter-ALL");
        tour.choose("#sort", 1);
        tour.picture("sorted-otherwise");
    }

    @Test
    @Order(2)
    void thrown_away_and_taken_back() throws TroubleException {
        tour.with(Stories.threeYearsAndTrash(tour.locale(), tour.clock()));
        tour.select(2);
        tour.keys(KeyCode.DELETE);
        tour.picture("undo");
        tour.press("#navTrash");
        tour.picture("trash");
        tour.press(".trash-row .danger");
        tour.picture("delete-for-good");
        tour.keys(KeyCode.ESCAPE);
    }

    @Test
    @Order(3)
    void the_sample_says_that_it_is_one() {
        tour.press("#lookAround");
        tour.picture("sample");
    }
}
