package app.ukemi.tour;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Search, history, follow-through and tags, by the keyboard alone. */
class FindAgainTourTest extends TourStop {
    FindAgainTourTest() {
        super("50-found-again-and-followed-through");
    }

    @Test
    @Order(1)
    void by_the_keyboard_alone() {
        tour.sample();
        tour.shortcut(KeyCode.F);
        tour.picture("search-before-the-first-key");
        tour.keys(KeyCode.F1);
        tour.picture("search-help");
        tour.keys(KeyCode.ESCAPE);
        tour.type("budget");
        tour.picture("search");
        tour.keys(KeyCode.DOWN);
        tour.keys(KeyCode.DOWN);
        tour.keys(KeyCode.ENTER);
        tour.picture("found-in-its-mistake");
        tour.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        tour.picture("history");
        tour.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        tour.keys(KeyCode.DOWN);
        tour.picture("follow-through");
        tour.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        tour.keys(KeyCode.DOWN);
        tour.keys(KeyCode.ENTER);
        tour.type("budget 2026");
        tour.keys(KeyCode.ENTER);
        tour.press("#choice-PLUM");
        tour.picture("tags");
        assertThat(tour.shows("#list .tag-PLUM")).isTrue();
        tour.shortcut(KeyCode.J);
        tour.picture("colours-in-the-journal");
    }
}
