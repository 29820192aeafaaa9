package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.WentWrong;
import app.ukemi.ui.control.Editing;
import javafx.beans.property.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Step3LearnModelTest {
    private final Editing<Mistake> mistake = new Editing<>(Mistakes.begun(1, "Lost a disk"));
    private final Step3LearnModel model = new Step3LearnModel(mistake);
    private final Property<Boolean> aim = model.chosen(WentWrong.AIM);
    private final Property<Boolean> way = model.chosen(WentWrong.WAY);
    private final Property<Boolean> wayIsMain = model.main(WentWrong.WAY);

    @BeforeEach
    void it_was_the_aim() {
        aim.setValue(true);
    }

    @Test
    void the_only_one_is_the_main_one_by_itself() {
        assertThat(mistake.get().lesson().main()).isEqualTo(WentWrong.AIM);
    }

    @Test
    void a_second_one_leaves_the_main_one_as_it_was() {
        way.setValue(true);
        assertThat(mistake.get().lesson().wentWrong()).containsExactlyInAnyOrder(WentWrong.AIM, WentWrong.WAY);
        assertThat(mistake.get().lesson().main()).isEqualTo(WentWrong.AIM);
    }

    @Test
    void another_of_several_can_be_the_main_one() {
        way.setValue(true);
        wayIsMain.setValue(true);
        assertThat(mistake.get().lesson().main()).isEqualTo(WentWrong.WAY);
    }

    @Test
    void there_is_one_main_one_at_most() {
        Property<Boolean> aimIsMain = model.main(WentWrong.AIM);
        way.setValue(true);
        wayIsMain.setValue(true);
        assertThat(aimIsMain.getValue()).isFalse();
    }

    @Test
    void when_the_main_one_of_two_goes_the_other_is_the_main_one() {
        way.setValue(true);
        aim.setValue(false);
        assertThat(mistake.get().lesson().main()).isEqualTo(WentWrong.WAY);
    }

    @Test
    void when_the_main_one_of_three_goes_the_question_is_open() {
        way.setValue(true);
        model.chosen(WentWrong.COURSE).setValue(true);
        aim.setValue(false);
        assertThat(mistake.get().lesson().main()).isNull();
    }

    @Test
    void when_none_is_left_there_is_no_main_one() {
        aim.setValue(false);
        assertThat(mistake.get().lesson().wentWrong()).isEmpty();
        assertThat(mistake.get().lesson().main()).isNull();
    }
}
