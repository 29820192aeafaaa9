package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Concerned;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Extent;
import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Means;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class Step6DiscloseViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private final Person ada = Person.named(new UUID(1, 1), "Ada");

    private static Mistake noticed(Duration ago) {
        Mistake mistake = Mistakes.begun(1, "Firmware");
        return mistake.withOwned(mistake.owned().withNoticed(Mistakes.minute(Mistakes.NOON.minus(ago))));
    }

    @Test
    void every_field_of_a_disclosure_is_written_in_its_row() throws Exception {
        Steps steps = new Steps(noticed(Duration.ofHours(5)));
        StepWindow window = new StepWindow(steps, Step.DISCLOSE);

        window.fire("#addDone").write("Ada").in("#done #note").write("took it well");
        window.fire("#done #choice-FULL_ACCOUNT").fire("#done #choice-BY_CALL").fire("#done #choice-FROM_ME");
        window.fire("#done #concerned");

        Disclosure told = steps.now().disclosures().done().getFirst();
        assertThat(told.to()).extracting(Person::name).isEqualTo("Ada");
        assertThat(told.at()).isEqualTo(Mistakes.minute(Mistakes.NOON));
        assertThat(told.extent()).isEqualTo(Extent.FULL_ACCOUNT);
        assertThat(told.means()).isEqualTo(Means.BY_CALL);
        assertThat(told.heardFirst()).isEqualTo(HeardFirst.FROM_ME);
        assertThat(told.concerned()).isFalse();
        assertThat(told.note()).isEqualTo("took it well");
    }

    @Test
    void a_planned_disclosure_is_written_and_then_was_told_now() throws Exception {
        Steps steps = new Steps(noticed(Duration.ofHours(5)));
        StepWindow window = new StepWindow(steps, Step.DISCLOSE);

        window.fire("#addPlanned").write("Ada").write("#planned #by .text-field", "09/03/2026").in("#addDone");
        assertThat(steps.now().disclosures().planned().getFirst().by()).isEqualTo(TODAY.minusDays(1));
        assertThat(window.lookup("#planned #overdue").query().isVisible()).isTrue();
        window.fire("#planned #toldNow");

        assertThat(steps.now().disclosures().planned()).isEmpty();
        assertThat(window.lookup("#done #note").tryQuery()).isPresent();
        assertThat(steps.now().disclosures().done().getFirst().at()).isEqualTo(Mistakes.minute(Mistakes.NOON));
    }

    @Test
    void a_click_records_that_somebody_who_must_hear_of_it_was_told() throws Exception {
        Mistake mistake = noticed(Duration.ofHours(5));
        Steps steps = new Steps(mistake.withOwned(
                mistake.owned().withConcerned(List.of(Concerned.blank(new UUID(3, 1)).withPerson(ada)))));
        StepWindow window = new StepWindow(steps, Step.DISCLOSE);

        window.fire("#tell-" + ada.id()).fire("#done #choice-FULL_ACCOUNT");

        assertThat(steps.now().disclosures().done()).extracting(Disclosure::to).containsExactly(ada);
        assertThat(window.lookup("#toTell").query().isVisible()).isFalse();
    }

    @Test
    void why_it_came_late_is_asked_only_where_it_did() throws Exception {
        Steps steps = new Steps(noticed(Duration.ofHours(100)));
        StepWindow window = new StepWindow(steps, Step.DISCLOSE);
        assertThat(window.lookup("#lateBox").query().isVisible()).isFalse();

        window.fire("#addDone").write("Ada").write("#whyLate", "I hoped it would pass");

        assertThat(window.lookup("#lateBox").query().isVisible()).isTrue();
        assertThat(steps.now().disclosures().whyLate()).isEqualTo("I hoped it would pass");
    }

    @Test
    void the_clock_at_the_top_goes_on_while_the_step_is_open() throws Exception {
        Steps steps = new Steps(noticed(Duration.ofHours(5)));
        StepWindow window = new StepWindow(steps, Step.DISCLOSE);

        window.interact(() -> steps.background.advance(Duration.ofHours(2)));

        assertThat(window.lookup("#flag").<Label>query().getText()).contains("7\u00a0h");
    }

    @Test
    void a_step_that_was_left_leaves_no_clock_running() throws Exception {
        Steps steps = new Steps(noticed(Duration.ofHours(5)));
        StepWindow window = new StepWindow(steps, Step.DISCLOSE);

        window.leave();

        assertThat(steps.background.timers()).isZero();
    }

    @Test
    void an_edited_notice_is_kept_and_copied() throws Exception {
        Steps steps = new Steps(noticed(Duration.ofHours(5)));
        StepWindow window = new StepWindow(steps, Step.DISCLOSE);

        window.write("#notice #notice", "Dear all. ").fire("#copy");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(steps.now().disclosures().notice()).contains("Dear all. ");
        window.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo(steps.now().disclosures().notice()));
    }

    @Test
    void a_removed_plan_comes_back_by_undo() throws Exception {
        Steps steps = new Steps(noticed(Duration.ofHours(5)));
        var plan = new PlannedDisclosure(new UUID(2, 1), ada, TODAY);
        steps.mistake.change(now -> now.withDisclosures(now.disclosures().withPlanned(List.of(plan))));
        StepWindow window = new StepWindow(steps, Step.DISCLOSE);

        window.fire("#planned .remove-row");
        window.interact(steps.desk.undo()::take);

        assertThat(steps.now().disclosures().planned()).containsExactly(plan);
    }
}
