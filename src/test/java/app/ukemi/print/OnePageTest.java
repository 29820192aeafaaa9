package app.ukemi.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Lesson;
import app.ukemi.domain.Paper;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.plan.FixPlan;
import app.ukemi.domain.plan.PlanBox;
import app.ukemi.domain.plan.PlanBox.PlannedAction;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever was written, the plan is one page, within its margins, and says what is not on it. */
class OnePageTest {
    private static final double SIDE = 42;
    private static final double TOP = 40;
    private static final double FOOT = 24;
    private static final double HAIR = 0.6;

    private final PlanRenderer renderer = Plans.renderer(Locale.UK);

    @Test
    void any_plan_is_one_page_within_its_margins_that_announces_what_gave_way() {
        judge(LongStream.range(0, 6));
    }

    @Tag("faults")
    @Test
    void five_hundred_plans_are_each_one_page_within_its_margins_that_announces_what_gave_way() {
        judge(LongStream.range(1000, 1500));
    }

    private void judge(LongStream seeds) {
        var softly = new SoftAssertions();
        seeds.forEach(seed -> judge(seed, softly));
        softly.assertAll();
    }

    private void judge(long seed, SoftAssertions softly) {
        FixPlan plan = RandomPlans.of(seed);
        PlanPage page = renderer.render(plan);
        PrintedPage printed = PrintedPage.of(page.pdf());
        softly.assertThat(printed.pages()).as("pages of plan %d", seed).isEqualTo(1);
        softly.assertThat(outside(printed, plan.paper())).as("outside of plan %d", seed).isEmpty();
        softly.assertThat(unannounced(plan, page, printed)).as("unannounced of plan %d", seed).isEmpty();
        softly.assertThat(page.points()).as("size of plan %d", seed).isBetween(9.0, 10.5);
        softly.assertThat(page.omissions().isEmpty() || page.points() == 9)
                .as("plan %d gives way before its letters are small", seed)
                .isTrue();
    }

    private static List<PrintedPage.Letter> outside(PrintedPage printed, Paper paper) {
        return printed.letters().stream()
                .filter(letter -> letter.left() < SIDE - HAIR
                        || letter.right() > paper.width() - SIDE + HAIR
                        || letter.baseline() < TOP
                        || letter.baseline() > paper.height() - FOOT)
                .toList();
    }

    /** Parts that lack something without saying so; and those of which something is not there without being known. */
    private static List<String> unannounced(FixPlan plan, PlanPage page, PrintedPage printed) {
        String words = printed.text().replaceAll("\\s+", " ");
        List<String> silent = page.omissions().stream()
                .filter(omission -> !words.contains("in the journal"))
                .map(Omission::toString)
                .toList();
        List<String> lost = plan.boxes().stream()
                .filter(box -> box instanceof PlanBox.Actions && !page.overBudget().contains(box.part()))
                .flatMap(box -> ((PlanBox.Actions) box).actions().stream())
                .map(PlannedAction::text)
                .filter(text -> text.chars().allMatch(letter -> letter < 0x250))
                .filter(text -> !printed.squeezed().contains(PrintedPage.squeezed(text)))
                .toList();
        return Stream.concat(silent.stream(), lost.stream()).toList();
    }

    @Test
    void a_title_of_many_lines_is_set_as_one() {
        String title = "Approved the update\n".repeat(60).strip();
        FixPlan plan = Plans.shared(Plans.typical().withTitle(title), Paper.A4);
        assertThat(PrintedPage.of(renderer.render(plan).pdf()).pages()).isEqualTo(1);
    }

    @Test
    void a_sentence_with_a_line_for_each_word_gives_way_after_two() {
        String lines = "word\n".repeat(200);
        var lesson = new Lesson(lines, lines, lines, Set.of(), null, "");
        PlanPage page = renderer.render(Plans.shared(Plans.typical().withLesson(lesson), Paper.A4));
        assertThat(PrintedPage.of(page.pdf()).pages()).isEqualTo(1);
        assertThat(page.omissions()).extracting(Omission::part).contains(PlanPart.ANSWERS);
    }

    @Test
    void what_gives_way_is_counted_at_its_place() {
        FixPlan plan = Plans.shared(Plans.withActions(Plans.typical(), 300, text -> text), Paper.A4);
        PlanPage page = renderer.render(plan);
        int hidden = page.omissions().stream()
                .filter(omission -> omission.part() == PlanPart.SHORT_TERM)
                .mapToInt(Omission::rows)
                .sum();
        assertThat(PrintedPage.of(page.pdf()).text()).contains("+ " + hidden + " more actions in the journal");
    }

    @Test
    void the_rows_that_stay_are_the_first_ones() {
        FixPlan plan = Plans.shared(Plans.withActions(Plans.typical(), 300, text -> text), Paper.A4);
        assertThat(PrintedPage.of(renderer.render(plan).pdf()).text())
                .contains("snapshot 0")
                .doesNotContain("snapshot 296");
    }

    @Test
    void smaller_letters_come_before_anything_gives_way() {
        FixPlan plan = Plans.shared(Plans.withActions(Plans.typical(), 8, text -> text), Paper.A4);
        PlanPage page = renderer.render(plan);
        assertThat(page.points()).isLessThan(10.5);
        assertThat(page.omissions()).isEmpty();
    }

    @Test
    void only_a_word_wider_than_its_box_is_broken_and_each_break_is_marked() {
        String word = "x".repeat(400);
        FixPlan plan = Plans.shared(Plans.withActions(Plans.typical(), 1, _ -> "Undo " + word + " now"), Paper.A4);
        List<String> lines = PrintedPage.of(renderer.render(plan).pdf()).text().lines()
                .filter(line -> line.contains("xxx"))
                .map(String::strip)
                .toList();
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.endsWith("-") || line.contains(" now"));
    }

    @Test
    void what_would_give_way_is_known_without_setting_the_page() {
        FixPlan plan = Plans.shared(Plans.withActions(Plans.typical(), 300, text -> text), Paper.A4);
        assertThat(renderer.omissions(plan)).isEqualTo(renderer.render(plan).omissions());
    }
}
