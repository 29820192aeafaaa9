package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Step;
import app.ukemi.domain.WentWrong;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Step3LearnViewTest {
    private StepOnScreen window;

    @BeforeEach
    void an_empty_step() throws TimeoutException {
        window = StepOnScreen.show(Step.LEARN, Mistakes.begun(1, "Lost a disk"));
    }

    @Test
    void every_field_goes_into_the_mistake() {
        window.write("#aim", "Renew in time");
        window.write("#way", "Sent reminders");
        window.write("#outcome", "Nobody read them");
        window.click("#wayTrip #chosen");
        window.click("#courseTrip #chosen");
        window.click("#courseTrip #main");
        window.write("#sentence", "What nobody owns nobody does");
        assertThat(window.mistake().lesson())
                .isEqualTo(new Lesson(
                        "Renew in time",
                        "Sent reminders",
                        "Nobody read them",
                        Set.of(WentWrong.WAY, WentWrong.COURSE),
                        WentWrong.COURSE,
                        "What nobody owns nobody does"));
    }

    @Test
    void which_is_the_main_one_is_asked_among_several_only() {
        window.click("#wayTrip #chosen");
        assertThat(window.shows("#wayTrip #main")).isFalse();
        window.click("#aimTrip #chosen");
        assertThat(window.shows("#wayTrip #main")).isTrue();
        assertThat(window.shows("#courseTrip #main")).isFalse();
    }

    @Test
    void the_main_one_pressed_again_stays_the_main_one() {
        window.click("#wayTrip #chosen");
        window.click("#aimTrip #chosen");
        window.click("#aimTrip #main");
        window.click("#aimTrip #main");
        assertThat(window.mistake().lesson().main()).isEqualTo(WentWrong.AIM);
        window.click("#wayTrip #main");
        assertThat(window.mistake().lesson().main()).isEqualTo(WentWrong.WAY);
    }

    @Test
    void a_click_on_the_picture_chooses_too() {
        window.click("#aimTrip .trip-picture");
        assertThat(window.mistake().lesson().wentWrong()).containsExactly(WentWrong.AIM);
    }
}
