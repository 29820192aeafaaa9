package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Recurrence.Figure;
import app.ukemi.domain.rule.Recurrence.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
    private static final UUID GROUP = new UUID(1, 1);

    private static Summary made(long seed, Moment when, Action... actions) {
        return Summaries.of(mistake(seed, when, actions));
    }

    private static Mistake mistake(long seed, Moment when, Action... actions) {
        Mistake begun = Mistakes.begun(seed, "Mistake " + seed);
        return begun.withOwned(begun.owned().withHappened(when).withNoticed(null))
                .withRemedy(begun.remedy().withActions(List.of(actions)));
    }

    private static Moment at(String when, Precision precision, String zone) {
        return new Moment(Instant.parse(when), ZoneId.of(zone), precision);
    }

    private static Moment day(String day) {
        return at(day + "T10:00:00Z", Precision.DAY, "Europe/Berlin");
    }

    private static Action permanent(ActionState state, @Nullable String ended) {
        LocalDate on = ended == null ? null : LocalDate.parse(ended);
        return Action.blank(new UUID(7, state.ordinal()), ActionKind.PERMANENT)
                .withDue(LocalDate.parse("2025-12-01"))
                .withOutcome(new Outcome(state, on, "", null));
    }

    private static Verdict verdict(Summary earlier, Summary later) {
        return Recurrence.of(List.of(later, earlier), Map.of(earlier.id(), GROUP, later.id(), GROUP))
                .get(later.id())
                .verdict();
    }

    /** The earlier one was fixed on 14 March 2025. */
    @ParameterizedTest(name = "{0} to the {1} in {2}: {3}")
    @CsvSource({
        "2025-03-20T09:00:00Z, MINUTE, Europe/Berlin, AFTER_THE_FIX",
        "2025-03-15T00:30:00Z, MINUTE, Europe/Berlin, AFTER_THE_FIX",
        "2025-03-14T09:00:00Z, MINUTE, Europe/Berlin, CANNOT_BE_SAID",
        "2025-03-13T09:00:00Z, MINUTE, Europe/Berlin, BEFORE_THE_FIX",
        // Already the next day where it happened.
        "2025-03-14T16:00:00Z, MINUTE, Asia/Tokyo, AFTER_THE_FIX",
        "2025-03-14T16:00:00Z, MINUTE, America/New_York, CANNOT_BE_SAID",
        "2025-03-15T09:00:00Z, DAY, Europe/Berlin, AFTER_THE_FIX",
        "2025-03-14T09:00:00Z, DAY, Europe/Berlin, CANNOT_BE_SAID",
        // In the course of March.
        "2025-03-20T09:00:00Z, MONTH, Europe/Berlin, CANNOT_BE_SAID",
        "2025-02-20T09:00:00Z, MONTH, Europe/Berlin, BEFORE_THE_FIX",
        "2025-04-20T09:00:00Z, MONTH, Europe/Berlin, AFTER_THE_FIX",
    })
    void it_is_told_by_the_day_of_the_fix(Instant made, Precision precision, String zone, Verdict verdict) {
        Summary earlier = made(1, day("2025-01-10"), permanent(ActionState.DONE, "2025-03-14"));
        assertThat(verdict(earlier, made(2, at(made.toString(), precision, zone)))).isEqualTo(verdict);
    }

    @Test
    void a_fix_still_to_be_done_makes_it_before() {
        Summary earlier = made(1, day("2025-01-10"), permanent(ActionState.DONE, "2025-03-14"),
                permanent(ActionState.OPEN, null));
        assertThat(verdict(earlier, made(2, day("2026-01-01")))).isEqualTo(Verdict.BEFORE_THE_FIX);
    }

    @Test
    void without_a_permanent_action_it_cannot_be_said() {
        assertThat(verdict(made(1, day("2025-01-10")), made(2, day("2026-01-01"))))
                .isEqualTo(Verdict.CANNOT_BE_SAID);
        assertThat(verdict(made(1, day("2025-01-10"), permanent(ActionState.DROPPED, "2025-02-01")),
                        made(2, day("2026-01-01"))))
                .isEqualTo(Verdict.CANNOT_BE_SAID);
    }

    @Test
    void each_is_held_against_the_nearest_earlier_one() {
        Summary first = made(1, day("2024-01-10"), permanent(ActionState.DONE, "2024-02-01"));
        Summary second = made(2, day("2025-01-10"), permanent(ActionState.DONE, "2025-06-01"));
        Summary third = made(3, day("2025-03-10"));
        var all = Recurrence.of(
                List.of(third, first, second), Map.of(first.id(), GROUP, second.id(), GROUP, third.id(), GROUP));
        assertThat(all.get(second.id()).earlier()).isEqualTo(first);
        assertThat(all.get(third.id()).earlier()).isEqualTo(second);
        assertThat(all.get(third.id()).verdict()).isEqualTo(Verdict.BEFORE_THE_FIX);
        assertThat(all).doesNotContainKey(first.id());
    }

    @Test
    void one_that_does_not_say_when_it_happened_counts_by_when_it_was_noticed() {
        Summary earlier = made(1, day("2025-01-10"), permanent(ActionState.DONE, "2025-03-14"));
        Mistake later = Mistakes.begun(2, "Again");
        assertThat(verdict(earlier, Summaries.of(later))).isEqualTo(Verdict.AFTER_THE_FIX);
    }

    @Test
    void the_figure_counts_the_fixed_ones_and_those_of_them_made_again() {
        Summary fixedAndAgain = made(1, day("2025-01-10"), permanent(ActionState.DONE, "2025-03-14"));
        Summary again = made(2, day("2025-09-10"), permanent(ActionState.DONE, "2025-10-14"));
        Summary fixedAlone = made(3, day("2025-01-10"), permanent(ActionState.DONE, "2025-03-14"));
        Summary open = made(4, day("2025-01-10"), permanent(ActionState.OPEN, null));
        Summary trashed = Summaries.of(mistake(5, day("2025-01-10"), permanent(ActionState.DONE, "2025-03-14"))
                .withFiling(Filing.OPEN.withTrashedAt(Mistakes.NOON)));
        assertThat(Recurrence.figure(
                        List.of(fixedAndAgain, again, fixedAlone, open, trashed),
                        Map.of(fixedAndAgain.id(), GROUP, again.id(), GROUP, trashed.id(), GROUP)))
                .isEqualTo(new Figure(1, 3));
    }

    @Test
    void a_group_of_which_only_one_is_left_says_nothing() {
        Summary alone = made(1, day("2025-01-10"));
        assertThat(Recurrence.of(List.of(alone), Map.of(alone.id(), GROUP, new UUID(9, 9), GROUP))).isEmpty();
    }
}
