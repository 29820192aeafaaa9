package app.ukemi.ui.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.DueKind;
import app.ukemi.domain.DueThing;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Review;
import app.ukemi.domain.Worked;
import app.ukemi.domain.rule.DueThings;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final LocalDate THEN = LocalDate.of(2026, 4, 2);
    private static final UUID NEW = new UUID(9, 9);
    private static final Mistake MISTAKE = unfinished();

    @Test
    void what_is_ticked_off_is_done_on_its_day_with_what_shows_it() {
        Mistake after = does(DueKind.SHORT_TERM, Deed.DONE, TODAY.minusDays(1), "Seen in the log");
        Outcome outcome = after.remedy().actions().getFirst().outcome();
        assertThat(outcome).isEqualTo(new Outcome(ActionState.DONE, TODAY.minusDays(1), "Seen in the log", null));
    }

    @Test
    void what_is_dropped_says_why() {
        Outcome outcome = does(DueKind.SHORT_TERM, Deed.DROP, null, "Too dear")
                .remedy().actions().getFirst().outcome();
        assertThat(outcome).isEqualTo(new Outcome(ActionState.DROPPED, TODAY, "Too dear", null));
    }

    @Test
    void what_is_moved_remembers_the_day_that_stood() {
        Action before = MISTAKE.remedy().actions().getFirst();
        Action moved = does(DueKind.SHORT_TERM, Deed.MOVE, THEN, "").remedy().actions().getFirst();
        assertThat(moved.due()).isEqualTo(THEN);
        assertThat(moved.timing().due().before()).hasSize(before.timing().due().moved() + 1).endsWith(before.due());
    }

    @Test
    void a_review_is_answered_in_its_row() {
        DueThing thing = thing(DueKind.REVIEW);
        Mistake after = new Deeds(thing, new Said(Deed.ANSWER, null, "Two calls", Worked.PARTLY), TODAY, NEW)
                .in(MISTAKE);
        Review review = after.followThrough().reviews().getFirst();
        assertThat(review.worked()).isEqualTo(Worked.PARTLY);
        assertThat(review.happened()).isEqualTo("Two calls");
    }

    @Test
    void reviews_and_disclosures_are_moved_too() {
        assertThat(does(DueKind.REVIEW, Deed.MOVE, THEN, "").followThrough().reviews().getFirst().on())
                .isEqualTo(THEN);
        assertThat(does(DueKind.DISCLOSURE, Deed.MOVE, THEN, "").disclosures().planned())
                .anyMatch(planned -> THEN.equals(planned.by()));
    }

    @Test
    void a_review_is_planned_of_what_is_done() {
        DueThing thing = thing(DueKind.SHORT_TERM);
        Mistake after = new Deeds(thing, new Said(Deed.REVIEW, THEN, "No calls", null), TODAY, NEW).in(MISTAKE);
        assertThat(after.followThrough().reviews().getLast())
                .isEqualTo(new Review(NEW, THEN, thing.row(), "No calls", "", null));
    }

    @Test
    void the_way_back_leads_to_the_mistake_as_it_was() {
        for (DueThing thing : DueThings.of(MISTAKE)) {
            for (Deed deed : Deed.of(thing.kind())) {
                var deeds = new Deeds(thing, new Said(deed, THEN, "Note", Worked.YES), TODAY, NEW);
                assertThat(deeds.back(MISTAKE).apply(deeds.in(MISTAKE))).as("%s of %s", deed, thing.kind())
                        .isEqualTo(MISTAKE);
            }
        }
    }

    @Test
    void the_way_back_leaves_what_was_written_elsewhere_since() {
        var deeds = new Deeds(thing(DueKind.SHORT_TERM), new Said(Deed.RETIRE, null, "", null), TODAY, NEW);
        Mistake since = deeds.in(MISTAKE).withTitle("Another title");
        assertThat(deeds.back(MISTAKE).apply(since)).isEqualTo(MISTAKE.withTitle("Another title"));
    }

    private static Mistake does(DueKind kind, Deed deed, @Nullable LocalDate on, String note) {
        return new Deeds(thing(kind), new Said(deed, on, note, null), TODAY, NEW).in(MISTAKE);
    }

    private static DueThing thing(DueKind kind) {
        return DueThings.of(MISTAKE).stream()
                .filter(thing -> thing.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Two open actions, of which none retires the other, two open reviews, and two people to tell. */
    private static Mistake unfinished() {
        Mistake full = Mistakes.everyFieldFilled(1).withFiling(Filing.OPEN);
        List<Action> actions = full.remedy().actions().stream()
                .map(action -> action.withOutcome(Outcome.OPEN).withRetires(List.of()))
                .toList();
        List<Review> reviews = full.followThrough().reviews().stream()
                .map(review -> review.withWorked(null))
                .toList();
        return full.withRemedy(full.remedy().withActions(actions))
                .withFollowThrough(full.followThrough().withReviews(reviews))
                .withDisclosures(full.disclosures().withDone(List.of()));
    }
}
