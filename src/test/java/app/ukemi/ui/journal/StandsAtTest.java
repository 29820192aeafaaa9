package app.ukemi.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Standing;
import app.ukemi.domain.Step;
import app.ukemi.domain.Summary;
import app.ukemi.ui.TestUi;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandsAtTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Summary.Work NONE = Lines.work(0, List.of(), null);

    private static String words(Step next, Standing standing, Summary.Work work) {
        return new StandsAt(TestUi.british()).words(Lines.at(next, standing, work));
    }

    private static String following(Summary.Work work) {
        return words(Step.EXAMPLE, Standing.FOLLOWING_THROUGH, work);
    }

    @Test
    void a_closed_one_is_closed() {
        assertThat(words(Step.DISCLOSE, Standing.CLOSED, Lines.work(2, List.of(), TODAY)))
                .isEqualTo("Closed");
    }

    @Test
    void one_just_begun_is_at_its_first_step() {
        assertThat(words(Step.OWN, Standing.IN_PROGRESS, NONE)).isEqualTo("Own it");
    }

    @Test
    void who_was_hurt_is_said_by_the_first_line() {
        var work = new Summary.Work(0, 0, List.of(), null, "Ada could not log in\nfor a morning");
        assertThat(words(Step.LEARN, Standing.IN_PROGRESS, work)).isEqualTo("Learn · Ada could not log in");
    }

    @Test
    void where_all_actions_are_done_the_next_review_is_named() {
        assertThat(following(Lines.work(3, List.of(), LocalDate.of(2026, 4, 20))))
                .isEqualTo("Set an example · all actions done, review 20 Apr");
    }

    @Test
    void where_nothing_is_to_be_reviewed_all_actions_are_done() {
        assertThat(following(Lines.work(3, List.of(), null))).isEqualTo("Set an example · all actions done");
    }

    @Test
    void an_action_due_yesterday_is_overdue() {
        assertThat(following(Lines.work(3, List.of(TODAY.minusDays(1), TODAY.plusDays(9)), null)))
                .isEqualTo("Set an example · 3 actions, 2 open, one overdue");
    }

    @Test
    void an_action_due_today_is_not() {
        assertThat(following(Lines.work(1, List.of(TODAY), null)))
                .isEqualTo("Set an example · one action, one open");
    }

    @Test
    void a_review_is_not_named_while_actions_are_open() {
        assertThat(following(Lines.work(2, List.of(TODAY), TODAY.plusDays(30))))
                .isEqualTo("Set an example · 2 actions, one open");
    }

    @Test
    void a_fix_in_progress_says_how_many_actions_it_has() {
        assertThat(words(Step.FIX, Standing.IN_PROGRESS, Lines.work(2, List.of(TODAY, TODAY), null)))
                .isEqualTo("Fix · 2 actions, 2 open");
    }
}
