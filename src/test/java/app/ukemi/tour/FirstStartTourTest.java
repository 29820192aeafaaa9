package app.ukemi.tour;

import org.junit.jupiter.api.Test;

class FirstStartTourTest extends TourStop {
    FirstStartTourTest() {
        super("10-first-start");
    }

    @Test
    void three_doors_an_empty_journal_and_the_settings() {
        tour.picture("welcome");
        tour.press("#startWriting");
        tour.picture("empty-journal");
        tour.press("#navTrash");
        tour.picture("empty-trash");
        tour.press("#navSettings");
        tour.pages("settings");
    }
}
