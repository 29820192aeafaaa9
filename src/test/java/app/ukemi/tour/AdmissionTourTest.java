package app.ukemi.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class AdmissionTourTest extends TourStop {
    AdmissionTourTest() {
        super("25-owned-or-hedged");
    }

    @Test
    void words_that_hand_part_of_it_back_are_asked_about_and_one_is_kept() {
        tour.press("#startWriting");
        tour.shortcut(KeyCode.N);
        tour.type(Walk.TITLE);
        tour.keys(KeyCode.ENTER);
        tour.see("#admission");
        tour.write("#admission", locale.getLanguage().equals(Locale.GERMAN.getLanguage())
                ? "Ich habe das Update ohne Rückfallplan freigegeben. Bei der Planung wurden Fehler gemacht,"
                        + " und es war nur ein kleiner Ausfall."
                : "I approved the update without a rollback plan. Mistakes were made in the process,"
                        + " and it was just a small outage.");
        tour.pass(Duration.ofSeconds(1));
        assertThat(tour.shows("#mark-show")).isTrue();
        tour.pages("two-questions");
        tour.press("#mark-show");
        tour.picture("shown");
        tour.press("#mark-keep");
        tour.picture("kept");
    }
}
