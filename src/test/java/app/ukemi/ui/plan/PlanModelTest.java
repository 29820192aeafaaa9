package app.ukemi.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Inline;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.PlanVersion;
import app.ukemi.print.PlanPage;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PlanPages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanModelTest {
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Inline background = new Inline(Mistakes.NOON.plus(Duration.ofDays(1)));
    private final Ui ui = TestUi.with(background);
    private final Editing<PlanChoices> choices = new Editing<>(PlanChoices.usual(Paper.A4));
    private PlanModel model = of(Mistakes.typical(1));

    private PlanModel of(Mistake mistake) {
        return new PlanModel(ui, new PlanPages(ui), mistake, PaceLimits.USUAL, choices);
    }

    private PlanPage page() {
        return Objects.requireNonNull(model.page().get());
    }

    @Test
    void the_first_page_is_set_without_a_pause() {
        model.begin();
        assertThat(model.state().get()).isEqualTo(PlanModel.State.READY);
        assertThat(page().title()).isEqualTo("Certificate ran out");
    }

    @Test
    void the_page_follows_what_is_chosen_within_a_moment() {
        model.begin();
        PlanPage first = page();
        choices.change(now -> now.withPaper(Paper.LETTER));
        assertThat(model.state().get()).isEqualTo(PlanModel.State.SETTING);
        background.advance(MOMENT);
        assertThat(page()).isNotSameAs(first);
        assertThat(model.state().get()).isEqualTo(PlanModel.State.READY);
    }

    @Test
    void a_page_that_takes_long_is_said_to_be_under_way() {
        background.hold();
        model.begin();
        background.advance(Duration.ofMillis(299));
        assertThat(model.state().get()).isEqualTo(PlanModel.State.SETTING);
        background.advance(Duration.ofMillis(1));
        assertThat(model.state().get()).isEqualTo(PlanModel.State.SETTING_LONG);
    }

    @Test
    void a_page_that_is_quick_is_not() {
        model.begin();
        List<PlanModel.State> states = new ArrayList<>();
        model.state().addListener((_, _, state) -> states.add(state));
        choices.change(now -> now.with(PlanPart.REVIEWS, false));
        background.advance(Duration.ofSeconds(2));
        assertThat(states).containsExactly(PlanModel.State.SETTING, PlanModel.State.READY);
    }

    @Test
    void whoever_wants_the_page_gets_the_one_that_was_chosen_last() {
        model.begin();
        List<PlanPage> handed = new ArrayList<>();
        choices.change(now -> now.withPaper(Paper.LETTER));
        model.withPage(handed::add);
        assertThat(handed).isEmpty();
        background.advance(MOMENT);
        assertThat(handed).containsExactly(page());
    }

    @Test
    void a_preview_that_is_left_sets_nothing_more() {
        model.begin();
        choices.change(now -> now.withPaper(Paper.LETTER));
        model.stop();
        assertThat(background.timers()).isZero();
    }

    @Test
    void a_preview_that_is_left_while_its_page_is_set_drops_it() {
        background.hold();
        model.begin();
        model.stop();
        background.release();
        assertThat(model.page().get()).isNull();
    }

    @Test
    void the_private_parts_are_those_of_the_private_version() {
        assertThat(model.written()).doesNotContain(PlanPart.FIRST_DRAFT, PlanPart.NOTES).contains(PlanPart.ADMISSION);
        choices.change(now -> now.withVersion(PlanVersion.PRIVATE));
        assertThat(model.written()).contains(PlanPart.FIRST_DRAFT, PlanPart.NOTES);
    }

    @Test
    void a_part_that_is_left_out_is_still_one_that_was_written() {
        choices.change(now -> now.with(PlanPart.ADMISSION, false));
        assertThat(model.written()).contains(PlanPart.ADMISSION);
    }

    @Test
    void a_plan_to_share_of_a_mistake_that_nobody_heard_of_asks_for_a_disclosure() {
        model = of(Mistakes.begun(1, "Lost a disk"));
        assertThat(model.isUndisclosed()).isTrue();
        choices.change(now -> now.withVersion(PlanVersion.PRIVATE));
        assertThat(model.isUndisclosed()).isFalse();
    }

    @Test
    void one_of_a_mistake_that_somebody_heard_of_does_not() {
        Mistake disk = Mistakes.begun(1, "Lost a disk");
        Disclosure told = Disclosure.blank(new UUID(1, 1))
                .withTo(Person.named(new UUID(1, 2), "Kim"))
                .withAt(Mistakes.minute(Mistakes.NOON));
        model = of(disk.withDisclosures(disk.disclosures().withDone(List.of(told))));
        assertThat(model.isUndisclosed()).isFalse();
    }

    @Test
    void the_text_holds_the_words_of_the_plan() {
        List<String> texts = new ArrayList<>();
        model.text(texts::add);
        assertThat(texts).singleElement().asString().contains("Certificate ran out");
    }
}
