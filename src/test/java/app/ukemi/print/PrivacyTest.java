package app.ukemi.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.NamesShown;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.Variants;
import app.ukemi.domain.Variants.Variant;
import app.ukemi.domain.plan.FixPlan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What may leave the house on a plan to share. Every field of a mistake is changed in turn, found by reflection: one
 * that is added later fails here until it is decided whether it may be shared.
 */
class PrivacyTest {
    private static final String MARK = " and more";

    /** Fields whose words may be read on a plan to share. */
    private static final Set<String> WORDS_SHARED = Set.of(
            "title",
            "owned.concerned[0].hurt",
            "owned.admission.text",
            "lesson.aim",
            "lesson.way",
            "lesson.outcome",
            "remedy.actions[0].text",
            "remedy.actions[0].doneWhen",
            "remedy.actions[0].painful",
            "remedy.alternatives[0].course",
            "remedy.alternatives[0].why",
            "followThrough.reviews[0].expected",
            "followThrough.reviews[0].happened");

    /** Fields that hold words and are never shared; why there is none is shared only where there is no action. */
    private static final Set<String> WORDS_KEPT = Set.of(
            "owned.admission.kept[0].words",
            "remedy.actions[0].timing.cue.when",
            "remedy.actions[0].timing.cue.then",
            "owned.account",
            "owned.tags[0]",
            "owned.admission.firstDraft",
            "guidance.conversations[0].said",
            "guidance.cause",
            "guidance.suggestions[0].idea",
            "guidance.whyNone",
            "lesson.sentence",
            "remedy.actions[0].outcome.note",
            "remedy.whyNoShortTerm",
            "remedy.whyNoPermanent",
            "remedy.advice[0].said",
            "followThrough.examples[0].what",
            "disclosures.done[0].note",
            "disclosures.whyLate",
            "disclosures.notice");

    /** Fields without words of their own that a plan to share depends on: days, moments, people, choices. */
    private static final Set<String> SHARED_BESIDES = Set.of(
            "owned.happened", "owned.happened.at", "owned.happened.zone", "owned.happened.precision",
            "owned.noticed", "owned.noticed.at", "owned.noticed.zone", "owned.noticed.precision",
            // Telling somebody while only suspecting it is prompt: the pace depends on it, and shows nothing else.
            "owned.suspected", "owned.suspected.at", "owned.suspected.zone", "owned.suspected.precision",
            "owned.fairView", "owned.concerned", "owned.concerned[0].person",
            "lesson.wentWrong", "lesson.main",
            "remedy.actions", "remedy.actions[0].kind", "remedy.actions[0].owner",
            "remedy.actions[0].timing.due.on",
            "remedy.actions[0].outcome.state", "remedy.actions[0].outcome.on", "remedy.actions[0].id",
            "remedy.advice", "remedy.advice[0].asked",
            "remedy.alternatives", "remedy.alternatives[0].weighed",
            "followThrough.reviews", "followThrough.reviews[0].on", "followThrough.reviews[0].action",
            "followThrough.reviews[0].worked",
            "disclosures.done", "disclosures.done[0].to", "disclosures.done[0].concerned",
            "disclosures.done[0].at", "disclosures.done[0].at.at", "disclosures.done[0].at.zone",
            "disclosures.done[0].at.precision");

    private static final Mistake FULL = full();
    private static final PlanChoices CHOICES = PlanChoices.usual(Paper.A4);

    private final PlanRenderer renderer = Plans.renderer(Locale.UK);

    private static Mistake full() {
        Mistake mistake = Mistakes.everyFieldFilled(1).withFiling(Filing.OPEN);
        Action first = mistake.remedy().actions().getFirst();
        Action done = first.withOutcome(new Outcome(ActionState.DONE, first.due(), "Seen by Ben", null));
        return mistake.withRemedy(mistake.remedy()
                .withActions(List.of(done, mistake.remedy().actions().getLast())));
    }

    @Test
    void it_is_decided_for_every_field_with_words_whether_they_may_be_shared() {
        Set<String> decided = new TreeSet<>(WORDS_SHARED);
        decided.addAll(WORDS_KEPT);
        assertThat(withWords().map(PrivacyTest::field)).containsExactlyInAnyOrderElementsOf(decided);
    }

    @Test
    void a_word_that_stands_in_one_field_alone_is_shared_only_where_it_may_be() {
        Set<String> seen = withWords()
                .filter(variant -> canBeRead(Plans.of(Objects.requireNonNull(variant.value()), CHOICES)))
                .map(PrivacyTest::field)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(WORDS_SHARED);
    }

    /** In the value, on the page, beside it, in the name of its file, or in what is copied as text. */
    private boolean canBeRead(FixPlan plan) {
        PlanPage page = renderer.render(plan);
        PrintedPage printed = PrintedPage.of(page.pdf());
        String mark = PrintedPage.squeezed(MARK);
        return plan.toString().contains(MARK)
                || printed.squeezed().contains(mark)
                || PrintedPage.squeezed(printed.metadata()).contains(mark)
                || page.fileName().contains(MARK)
                || page.title().contains(MARK)
                || renderer.text(plan).contains(MARK);
    }

    @Test
    void a_plan_to_share_depends_on_no_field_that_is_not_listed_here() {
        FixPlan before = Plans.of(FULL, CHOICES);
        Set<String> used = Variants.of(FULL).stream()
                .filter(variant -> !before.equals(Plans.of(Objects.requireNonNull(variant.value()), CHOICES)))
                .map(PrivacyTest::field)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> allowed = new TreeSet<>(WORDS_SHARED);
        allowed.addAll(SHARED_BESIDES);
        assertThat(allowed).containsAll(used);
    }

    @Test
    void why_there_is_no_action_is_shared_where_there_is_none() {
        Mistake without = FULL.withRemedy(FULL.remedy().withActions(List.of()));
        assertThat(renderer.text(Plans.of(without, CHOICES)))
                .contains(FULL.remedy().whyNoShortTerm(), FULL.remedy().whyNoPermanent());
    }

    @ParameterizedTest
    @EnumSource(value = NamesShown.class, names = "NAME", mode = EnumSource.Mode.EXCLUDE)
    void where_people_are_not_to_be_named_no_name_is_read(NamesShown names) {
        Person nobody = new Person(new UUID(0, 9), "Zaphod Quill", "", "");
        PlanChoices choices = CHOICES.withNames(names).withAddressees(List.of(nobody));
        FixPlan plan = Plans.of(FULL, choices);
        String read = renderer.text(plan) + PrintedPage.of(renderer.render(plan).pdf()).text();
        assertThat(read).contains("ZQ").doesNotContain("Zaphod", "Lovelace", "Okri");
    }

    private static Stream<Variant<Mistake>> withWords() {
        return Variants.of(FULL).stream().filter(variant -> variant.place().endsWith(MARK));
    }

    /** The place of a variant without the value that it has there. */
    private static String field(Variant<Mistake> variant) {
        return variant.place().replaceAll("( =.*| turned)$", "").replaceAll("(?s) = .*", "");
    }
}
