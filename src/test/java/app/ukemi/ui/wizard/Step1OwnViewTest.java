package app.ukemi.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Admission;
import app.ukemi.domain.Admission.DraftState;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.FairView;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Step;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class Step1OwnViewTest {
    private static final String DRAFT = "Mistakes were made with the firmware.";

    private static Mistake admitting(String text) {
        Mistake mistake = Mistakes.begun(1, "Lost a disk");
        return mistake.withOwned(mistake.owned().withAdmission(new Admission(text, text, DraftState.KEPT, List.of())));
    }

    private static StepWindow show(Steps steps) throws Exception {
        return new StepWindow(steps, Step.OWN);
    }

    private static Owned owned(Steps steps) {
        return steps.now().owned();
    }

    @Test
    void a_day_and_a_time_make_a_moment_to_the_minute() throws Exception {
        Steps steps = new Steps(Mistakes.begun(1, "Lost a disk"));
        StepWindow window = show(steps);
        window.write("#happened .date-field .text-field", "6 Mar 2026").write("#happened #time", "6.30 pm");
        window.in("#account");
        assertThat(owned(steps).happened())
                .isEqualTo(new Moment(
                        Instant.parse("2026-03-06T17:30:00Z"), ZoneId.of("Europe/Berlin"), Precision.MINUTE));
    }

    @Test
    void a_day_alone_is_known_to_the_day() throws Exception {
        Steps steps = new Steps(Mistakes.begun(1, "Lost a disk"));
        StepWindow window = show(steps);
        window.write("#happened .date-field .text-field", "6 Mar 2026").in("#account");
        assertThat(owned(steps).happened()).extracting("precision").isEqualTo(Precision.DAY);
    }

    @Test
    void a_day_that_cannot_be_read_stays_and_is_marked_with_a_sentence() throws Exception {
        Steps steps = new Steps(Mistakes.begun(1, "Lost a disk"));
        StepWindow window = show(steps);
        window.write("#happened .date-field .text-field", "the other day").in("#account");
        assertThat(window.lookup("#happened .date-field .hint").<Label>query().isVisible()).isTrue();
        assertThat(window.lookup("#happened .date-field .text-field").queryTextInputControl().getText())
                .isEqualTo("the other day");
        assertThat(owned(steps).happened()).isNull();
    }

    @Test
    void a_time_that_cannot_be_read_is_told_to_who_does_not_see_the_sentence() throws Exception {
        StepWindow window = show(new Steps(Mistakes.begun(1, "Lost a disk")));
        window.write("#happened .time-field", "at tea").in("#account");
        assertThat(window.lookup("#happened .time-field").query().getAccessibleText())
                .contains("Time – This is not a time I can read.");
    }

    @Test
    void a_suspicion_is_asked_for_only_when_there_was_one() throws Exception {
        Steps steps = new Steps(Mistakes.begun(1, "Lost a disk"));
        StepWindow window = show(steps);
        assertThat(window.lookup("#suspectedBox").query().isVisible()).isFalse();
        window.fire("#addSuspected").write("#suspected .date-field .text-field", "9 Mar 2026").in("#account");
        assertThat(owned(steps).suspected()).extracting("precision").isEqualTo(Precision.DAY);
    }

    @Test
    void every_field_of_somebody_concerned_goes_into_the_mistake() throws Exception {
        Steps steps = new Steps(Mistakes.begun(1, "Lost a disk"));
        StepWindow window = show(steps);
        window.fire("#addConcerned").write("Ada Lovelace").write("#hurt", "lost a day").fire("#mustHear");
        Concerned row = owned(steps).concerned().getFirst();
        assertThat(row.person()).extracting("name").isEqualTo("Ada Lovelace");
        assertThat(row).extracting(Concerned::hurt, Concerned::mustHear).containsExactly("lost a day", false);
    }

    @Test
    void account_choices_and_tags_go_into_the_mistake() throws Exception {
        Steps steps = new Steps(Mistakes.begun(1, "Lost a disk"));
        StepWindow window = show(steps);
        window.write("#account", "It rebooted").fire("#choice-PART").fire("#choice-WORK_STOPPED");
        window.write("#tags .text-field", "storage, changes").type(KeyCode.ENTER);
        assertThat(owned(steps))
                .extracting(Owned::account, Owned::fairView, Owned::severity, Owned::tags)
                .containsExactly(
                        "It rebooted", FairView.PART, Severity.WORK_STOPPED, List.of("storage", "changes"));
    }

    @Test
    void nothing_of_it_files_it_as_not_mine_and_can_be_taken_back() throws Exception {
        Steps steps = new Steps(Mistakes.begun(1, "Lost a disk"));
        StepWindow window = show(steps);
        window.fire("#choice-NOTHING");
        assertThat(window.lookup("#notMine").query().isVisible()).isTrue();
        window.fire("#choice-MOST");
        assertThat(window.lookup("#notMine").query().isVisible()).isFalse();
        assertThat(owned(steps).fairView()).isEqualTo(FairView.MOST);
    }

    @Test
    void the_first_draft_is_frozen_when_the_keyboard_leaves_it() throws Exception {
        Steps steps = new Steps(Mistakes.begun(1, "Lost a disk"));
        StepWindow window = show(steps);
        window.write("#admission", DRAFT).in("#account").in("#admission").type(KeyCode.END).write(" By me.");
        assertThat(owned(steps).admission())
                .isEqualTo(new Admission(DRAFT + " By me.", DRAFT, DraftState.KEPT, List.of()));
    }

    @Test
    void fewer_than_twenty_letters_are_no_draft() throws Exception {
        Steps steps = new Steps(Mistakes.begun(1, "Lost a disk"));
        StepWindow window = show(steps);
        window.write("#admission", "I did it").in("#account");
        assertThat(owned(steps).admission().draftState()).isEqualTo(DraftState.NONE);
    }

    @Test
    void the_draft_is_looked_at_beside_the_final_one_and_deleted() throws Exception {
        Steps steps = new Steps(admitting(DRAFT));
        StepWindow window = show(steps);
        window.fire("#draft-toggle");
        assertThat(window.lookup(".first-draft").<Labeled>query().getText()).contains(DRAFT);
        window.fire("#draft-delete");
        assertThat(owned(steps).admission()).isEqualTo(new Admission(DRAFT, "", DraftState.DELETED, List.of()));
    }

    @Test
    void a_removed_row_comes_back_by_undo() throws Exception {
        Steps steps = new Steps(Mistakes.begun(1, "Lost a disk"));
        StepWindow window = show(steps);
        window.fire("#addConcerned").write("Ada Lovelace");
        List<Concerned> before = owned(steps).concerned();
        window.fire("#concerned .remove-row");
        assertThat(owned(steps).concerned()).isEmpty();
        window.interact(steps.desk.undo()::take);
        assertThat(owned(steps).concerned()).isEqualTo(before);
    }
}
