package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Cue;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.DueKind;
import app.ukemi.domain.DueThing;
import app.ukemi.domain.Extent;
import app.ukemi.domain.Filing;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Review;
import app.ukemi.domain.Worked;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DueThingsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Action PATCH = Given.open(ActionKind.SHORT_TERM, "Patch");
    private static final Action PLAN = Given.open(ActionKind.PERMANENT, "Plan");
    private static final Action DONE = Given.done(ActionKind.PERMANENT, "Rule");

    @Test
    void an_open_action_is_to_do_with_its_owner_its_day_and_its_occasion() {
        Action action = PLAN.withCue(new Cue("the week ends", "look again"));
        DueThing thing = DueThings.of(with(action)).getFirst();
        assertThat(thing.what()).isEqualTo("Plan");
        assertThat(thing.who()).isEqualTo(Given.OWNER.name());
        assertThat(thing.due()).isEqualTo(Given.DAY);
        assertThat(thing.cue()).isEqualTo(action.cue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void what_is_to_do(String what, Mistake mistake, List<DueKind> kinds) {
        assertThat(DueThings.of(mistake)).extracting(DueThing::kind).containsExactlyElementsOf(kinds);
    }

    static Stream<Arguments> kinds() {
        Review ofDone = Given.review(null).withAction(DONE.id());
        Review answered = Given.review(Worked.NO).withAction(DONE.id());
        Review ofTheWhole = Given.review(Worked.NO);
        return Stream.of(
                arguments("open actions of both kinds", with(PATCH, PLAN),
                        List.of(DueKind.SHORT_TERM, DueKind.PERMANENT)),
                arguments("one whose successor is done", with(PATCH, DONE.withRetires(List.of(PATCH.id()))),
                        List.of(DueKind.NEEDLESS, DueKind.UNPROVEN)),
                arguments("one whose successor is open", with(PATCH, PLAN.withRetires(List.of(PATCH.id()))),
                        List.of(DueKind.SHORT_TERM, DueKind.PERMANENT)),
                arguments("a permanent one that is done wants a look", with(DONE), List.of(DueKind.UNPROVEN)),
                arguments("a short-term one does not", with(Given.done(ActionKind.SHORT_TERM, "Patch")), List.of()),
                arguments("one that will be reviewed", reviewed(with(DONE), ofDone), List.of(DueKind.REVIEW)),
                arguments("one that was reviewed", reviewed(with(DONE), answered), List.of()),
                arguments("one reviewed with the whole", reviewed(with(DONE), ofTheWhole), List.of()),
                arguments("somebody still to be told", telling(Given.TEAM), List.of(DueKind.DISCLOSURE)),
                arguments("nobody named", telling(null), List.of()),
                arguments("told since", told(), List.of()),
                arguments("in the trash", filed(new Filing(null, NOW)), List.of()),
                arguments("closed: only what has a day", filed(new Filing(NOW, null)), List.of(DueKind.REVIEW)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void how_near_it_is(String what, @Nullable LocalDate due, LocalDate today, DayOfWeek weekBegins, DueGroup group) {
        DueThing thing = DueThings.of(with(PLAN.withDue(due))).getFirst();
        assertThat(DueGroup.of(thing, today, weekBegins)).isEqualTo(group);
    }

    static Stream<Arguments> groups() {
        LocalDate wednesday = LocalDate.of(2026, 11, 25);
        LocalDate saturday = wednesday.plusDays(3);
        LocalDate sunday = wednesday.plusDays(4);
        DayOfWeek monday = DayOfWeek.MONDAY;
        return Stream.of(
                arguments("no date", null, wednesday, monday, DueGroup.NO_DATE),
                arguments("yesterday", wednesday.minusDays(1), wednesday, monday, DueGroup.OVERDUE),
                arguments("today", wednesday, wednesday, monday, DueGroup.THIS_WEEK),
                arguments("the last day of the week", sunday, wednesday, monday, DueGroup.THIS_WEEK),
                arguments("the first of the next one", sunday.plusDays(1), wednesday, monday, DueGroup.LATER),
                arguments("where weeks begin on Sunday", sunday, wednesday, DayOfWeek.SUNDAY, DueGroup.LATER),
                arguments("their last day", saturday, wednesday, DayOfWeek.SUNDAY, DueGroup.THIS_WEEK),
                arguments("today is the last day", sunday, sunday, monday, DueGroup.THIS_WEEK),
                arguments("tomorrow is another week", sunday.plusDays(1), sunday, monday, DueGroup.LATER),
                arguments("today is the first day", sunday.plusDays(7), sunday.plusDays(1), monday,
                        DueGroup.THIS_WEEK));
    }

    private static Mistake with(Action... actions) {
        Mistake complete = Given.complete();
        return complete.withRemedy(complete.remedy().withActions(List.of(actions)))
                .withFollowThrough(FollowThrough.EMPTY)
                .withDisclosures(Disclosures.EMPTY);
    }

    private static Mistake reviewed(Mistake mistake, Review review) {
        return mistake.withFollowThrough(FollowThrough.EMPTY.withReviews(List.of(review)));
    }

    private static Mistake telling(@Nullable Person to) {
        var planned = new PlannedDisclosure(Given.id(), to, Given.DAY);
        return with().withDisclosures(Disclosures.EMPTY.withPlanned(List.of(planned)));
    }

    private static Mistake told() {
        Mistake mistake = telling(Given.TEAM);
        return mistake.withDisclosures(mistake.disclosures().withDone(
                List.of(Given.told(Given.TEAM, Given.at("2026-11-22T15:00"), Extent.FIRST_NOTICE))));
    }

    private static Mistake filed(Filing filing) {
        Mistake mistake = reviewed(telling(Given.TEAM), Given.review(null));
        Review undated = Given.review(null).withOn(null);
        return mistake.withRemedy(with(PATCH, DONE).remedy())
                .withFollowThrough(FollowThrough.EMPTY.withReviews(
                        List.of(mistake.followThrough().reviews().getFirst(), undated)))
                .withFiling(filing);
    }
}
