package app.ukemi.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.ukemi.domain.TroubleException;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Search, history, follow-through and tags, by the keyboard alone. */
class FindAgainTourTest extends TourStop {
    private static final String ADMISSION =
            "I approved the update of the firmware on a Friday, without a way back, because I wanted it off my list.";

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

    @Test
    @Order(2)
    void two_versions_side_by_side() throws TroubleException {
        assumeTrue(Tour.FULL, "for the album");
        tour.with(Stories.threeYears(tour.locale(), tour.clock()));
        String title = Stories.firmware(tour.locale(), tour.clock());
        tour.open(title);
        tour.press("#step-OWN");
        tour.rewrite("#admission", ADMISSION);
        tour.press("#back");
        tour.pass(Duration.ofDays(3));
        tour.open(title);
        tour.press("#step-FIX");
        tour.rewrite("#permanent #text", "Name an owner for the way back before any change of firmware is planned");
        tour.press("#permanent #add");
        tour.type("Rehearse the way back twice a year");
        tour.press("#step-LEARN");
        tour.rewrite("#sentence", "A change without a way back is a bet.");
        tour.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        tour.picture("two-versions");
        tour.select(1);
        tour.picture("an-older-one");
        tour.press("#onlyDifferent");
        tour.picture("with-what-is-equal");
        tour.press("#onlyDifferent");
        tour.choose("#against", 1);
        tour.picture("two-older-ones");
    }
}
