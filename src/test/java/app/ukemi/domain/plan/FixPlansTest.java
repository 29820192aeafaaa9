package app.ukemi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.NamesShown;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.PlanVersion;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixPlansTest {
    private static final ZonedDateTime NOW = Mistakes.NOON.plusSeconds(90_000).atZone(ZoneOffset.UTC);
    private static final PlanChoices SHARE = PlanChoices.usual(Paper.A4);
    private static final Mistake FULL = Mistakes.everyFieldFilled(1);

    private static FixPlan plan(Mistake mistake, PlanChoices choices) {
        return FixPlans.of(mistake, choices, PaceLimits.USUAL, NOW);
    }

    private static List<PlanPart> parts(FixPlan plan) {
        return plan.boxes().stream().map(PlanBox::part).toList();
    }

    @Test
    void a_plan_to_share_has_no_private_part() {
        assertThat(parts(plan(FULL, SHARE))).isNotEmpty().noneMatch(PlanPart::isPrivate);
    }

    @Test
    void a_private_plan_adds_first_draft_conversations_and_notes_in_the_order_of_the_page() {
        assertThat(parts(plan(FULL, SHARE.withVersion(PlanVersion.PRIVATE))))
                .isSorted()
                .contains(PlanPart.FIRST_DRAFT, PlanPart.CONVERSATIONS, PlanPart.NOTES);
    }

    @Test
    void a_part_that_was_left_out_is_not_on_it() {
        assertThat(parts(plan(FULL, SHARE.with(PlanPart.ADVICE, false)))).doesNotContain(PlanPart.ADVICE);
        assertThat(parts(plan(FULL, SHARE.with(PlanPart.ADVICE, false).with(PlanPart.ADVICE, true))))
                .contains(PlanPart.ADVICE);
    }

    @Test
    void a_part_with_nothing_to_say_is_not_on_it() {
        assertThat(parts(plan(Mistakes.begun(1, "Only this"), SHARE))).containsExactly(PlanPart.PACE);
    }

    @Test
    void what_was_dropped_retired_or_replaced_is_no_longer_planned() {
        List<Action> actions = FULL.remedy().actions();
        for (ActionState state : List.of(ActionState.DROPPED, ActionState.RETIRED, ActionState.REPLACED)) {
            Action gone = actions.getLast().withOutcome(Outcome.OPEN.withState(state));
            Mistake mistake = FULL.withRemedy(FULL.remedy().withActions(List.of(gone)));
            var box = (PlanBox.Actions) plan(mistake, SHARE).boxes().stream()
                    .filter(part -> part.part() == PlanPart.PERMANENT)
                    .findFirst()
                    .orElseThrow();
            assertThat(box.actions()).as(state.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NAME,     Ada Lovelace, Operations, AL, Ada Lovelace",
        "ROLE,     Ada Lovelace, Operations, AL, Operations",
        "INITIALS, Ada Lovelace, Operations, AL, AL",
        "ROLE,     Ada Lovelace, '',         AL, AL",
        "ROLE,     ada lovelace, '',         '', AL",
        "INITIALS, helpdesk,     '',         '', H"
    })
    void people_are_named_as_was_chosen(NamesShown shown, String name, String role, String initials, String named) {
        var person = new Person(new UUID(0, 1), name, role, initials);
        assertThat(plan(FULL, SHARE.withNames(shown).withAddressees(List.of(person))).addressees())
                .containsExactly(named);
    }

    @ParameterizedTest
    @CsvSource({"en-US, LETTER", "en-GB, A4", "de-DE, A4", "fr-CA, LETTER", "es-MX, LETTER", "en, A4"})
    void the_paper_is_that_of_the_country(String locale, Paper paper) {
        assertThat(Paper.usualIn(Locale.forLanguageTag(locale))).isEqualTo(paper);
    }
}
