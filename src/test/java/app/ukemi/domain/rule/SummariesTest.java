package app.ukemi.domain.rule;

import static app.ukemi.domain.rule.Given.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Filing;
import app.ukemi.domain.FixedDate;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Step;
import app.ukemi.domain.Summary;
import app.ukemi.domain.WentWrong;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummariesTest {

    @Test
    void the_next_step_is_the_first_that_is_not_complete() {
        Summary summary = Summaries.of(Given.complete().withLesson(Lesson.EMPTY).withRemedy(Remedy.EMPTY));
        assertThat(summary.next()).isEqualTo(Step.LEARN);
    }

    @Test
    void open_actions_are_counted_and_the_overdue_ones_by_the_day() {
        Summary.Work work = Summaries.of(withAnOpenAction()).work();
        assertThat(work).returns(2, Summary.Work::actions).returns(1, Summary.Work::open);
        assertThat(work.overdue(DAY)).isZero();
        assertThat(work.overdue(DAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void the_next_review_is_the_earliest_without_an_answer() {
        Mistake mistake = Given.complete().withFollowThrough(
                FollowThrough.EMPTY.withReviews(List.of(Given.review(null))));
        assertThat(Summaries.of(mistake).work().reviewNext()).isEqualTo(DAY);
    }

    @Test
    void who_was_hurt_first_is_told_in_the_users_words() {
        assertThat(Summaries.of(Given.complete()).work().hurt()).isEqualTo("12 people could not open files for 3 h");
    }

    @Test
    void what_came_after_the_first_disclosure_is_told() {
        assertThat(Summaries.of(Given.complete()).after())
                .isEqualTo(new Summary.After(Given.at("2026-11-22T15:00"), new FixedDate.Fixed(DAY), null));
    }

    @Test
    void what_mistakes_are_told_apart_by_is_taken_from_steps_one_and_three() {
        assertThat(Summaries.of(Given.complete()).traits())
                .isEqualTo(new Summary.Traits(Severity.WORK_STOPPED, List.of(), Set.of(WentWrong.WAY), null));
    }

    @Test
    void a_mistake_is_in_progress_while_a_step_before_following_through_is_not_complete() {
        assertThat(Standings.of(Given.complete().withLesson(Lesson.EMPTY))).isEqualTo(Standing.IN_PROGRESS);
    }

    @Test
    void a_mistake_is_followed_through_when_all_but_setting_an_example_is_complete() {
        assertThat(Standings.of(withAnOpenAction())).isEqualTo(Standing.FOLLOWING_THROUGH);
    }

    @Test
    void a_mistake_with_six_complete_steps_is_followed_through_until_the_user_closes_it() {
        assertThat(Standings.of(Given.complete())).isEqualTo(Standing.FOLLOWING_THROUGH);
    }

    @Test
    void a_mistake_is_closed_when_the_user_closed_it_whatever_is_open() {
        Mistake mistake = withAnOpenAction().withFiling(Filing.OPEN.withClosedAt(Given.NOW));
        assertThat(Standings.of(mistake)).isEqualTo(Standing.CLOSED);
    }

    @Test
    void nothing_is_open_in_a_mistake_with_six_complete_steps() {
        assertThat(OpenThings.of(Given.complete()).none()).isTrue();
    }

    @Test
    void what_is_still_open_is_listed_on_closing() {
        OpenThings open = OpenThings.of(withAnOpenAction());
        assertThat(open.actions()).hasSize(1);
        assertThat(open.steps()).containsExactly(Step.EXAMPLE);
    }

    private static Mistake withAnOpenAction() {
        Mistake mistake = Given.complete();
        return mistake.withRemedy(mistake.remedy().withActions(List.of(
                Given.done(ActionKind.SHORT_TERM, "Restore"), Given.open(ActionKind.PERMANENT, "Rollback plans"))));
    }
}
