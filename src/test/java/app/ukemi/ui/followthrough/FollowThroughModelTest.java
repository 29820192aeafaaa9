package app.ukemi.ui.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Inline;
import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.DueThing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.rule.DueGroup;
import app.ukemi.domain.rule.DueThings;
import app.ukemi.ui.TestUi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowThroughModelTest {
    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final Inline background = new Inline(Mistakes.NOON);
    private final FollowThroughModel model = new FollowThroughModel(TestUi.with(background, Locale.UK));

    @Test
    void things_are_grouped_by_how_near_they_are_the_next_first() {
        show(mistake(1, TODAY.plusDays(9), null, TODAY.minusDays(2)), mistake(2, TODAY, TODAY.minusDays(5)));
        assertThat(model.shown()).extracting(DueLine::group).containsExactly(
                DueGroup.OVERDUE, DueGroup.OVERDUE, DueGroup.THIS_WEEK, DueGroup.LATER, DueGroup.NO_DATE);
        assertThat(model.shown()).extracting(DueLine::headed).containsExactly(2, 0, 1, 1, 1);
        assertThat(model.shown().getFirst().thing().due()).isEqualTo(TODAY.minusDays(5));
    }

    @Test
    void the_overdue_ones_are_counted_and_named_in_a_sentence() {
        show(mistake(1, TODAY.minusDays(2), TODAY.minusDays(5), TODAY));
        assertThat(model.overdue().get()).hasSize(2);
        assertThat(model.overdueWords()).isEqualTo("2 things are overdue, the longest by 5 days: “Action 1”");
    }

    @Test
    void nothing_overdue_is_not_worth_a_sentence() {
        show(mistake(1, TODAY));
        assertThat(model.overdueWords()).isEmpty();
    }

    @Test
    void a_mistake_that_changes_is_taken_anew() {
        Mistake first = mistake(1, TODAY.minusDays(2));
        show(first, mistake(2, TODAY));
        model.take(first.withTitle("Another title"));
        assertThat(model.shown()).extracting(line -> line.thing().title())
                .containsExactly("Another title", "Mistake 2");
    }

    @Test
    void words_that_are_not_shown_here_leave_the_list_as_it_is() {
        Mistake first = mistake(1, TODAY.minusDays(2));
        show(first);
        DueLine before = model.shown().getFirst();
        model.take(first.withLesson(first.lesson().withAim("To keep it short")));
        assertThat(model.shown().getFirst()).isSameAs(before);
    }

    @Test
    void what_was_due_today_is_overdue_tomorrow() {
        Mistake first = mistake(1, TODAY);
        show(first);
        background.advance(Duration.ofDays(1));
        show(first);
        assertThat(model.shown()).extracting(DueLine::group).containsExactly(DueGroup.OVERDUE);
    }

    private void show(Mistake... mistakes) {
        List<DueThing> things = Stream.of(mistakes).flatMap(each -> DueThings.of(each).stream()).toList();
        model.show(things);
    }

    private static Mistake mistake(int number, @Nullable LocalDate... dues) {
        Mistake begun = Mistakes.begun(number, "Mistake " + number);
        List<Action> actions = Stream.iterate(0, at -> at + 1)
                .limit(dues.length)
                .map(at -> Action.blank(new UUID(number, at), ActionKind.SHORT_TERM)
                        .withText("Action " + at)
                        .withDue(dues[at]))
                .toList();
        return begun.withRemedy(begun.remedy().withActions(actions));
    }
}
