package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Cue;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.Due;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Review;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.Worked;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import app.ukemi.ui.control.DateField;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Writing;
import app.ukemi.ui.followthrough.DueLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowThroughRoomTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Action PATCH = action(1, ActionKind.SHORT_TERM, "Renew by hand", TODAY.minusDays(3));
    private static final Action PLAN = action(2, ActionKind.PERMANENT, "Renew by machine", TODAY.plusDays(1))
            .withRetires(List.of(PATCH.id()));
    private static final Review REVIEW = Review.blank(new UUID(1, 3)).withOn(TODAY.plusDays(30));
    private static final Mistake CERTIFICATE = certificate();

    @TempDir private Path folder;
    private ShellWindow window;

    /** One window for all; each has a journal of its own in it. */
    @BeforeAll
    void a_window(@TempDir Path shared) throws TimeoutException {
        window = new ShellWindow(shared, Locale.UK);
    }

    @BeforeEach
    void a_journal() throws TroubleException, IOException {
        window.anew(CERTIFICATE);
        window.fire("#navFollowThrough");
    }

    private static Action action(long id, ActionKind kind, String text, LocalDate due) {
        return Action.blank(new UUID(1, id), kind).withText(text).withDue(due);
    }

    private static Mistake certificate() {
        Mistake begun = Mistakes.begun(1, "Let the certificate expire");
        var planned = new PlannedDisclosure(
                new UUID(1, 4), Person.named(new UUID(1, 5), "Ada"), TODAY.plusDays(60));
        return begun.withRemedy(begun.remedy().withActions(List.of(PATCH, PLAN)))
                .withFollowThrough(begun.followThrough().withReviews(List.of(REVIEW)))
                .withDisclosures(Disclosures.EMPTY.withPlanned(List.of(planned)));
    }

    private ListView<DueLine> list() {
        return window.node("#list");
    }

    private List<String> rows() {
        return list().getItems().stream()
                .map(line -> (line.thing().kind() + " " + line.thing().what()).strip())
                .toList();
    }

    private void choose(int row) {
        window.robot.interact(() -> list().getSelectionModel().select(row));
    }

    private void date(LocalDate day) {
        window.robot.interact(() -> ((DateField) window.node("#on")).valueProperty().set(day));
    }

    private void note(String words) {
        window.robot.interact(() -> ((Writing) window.node("#note")).textProperty().set(words));
    }

    private String overdue() {
        return ((Label) window.node("#overdue")).getText();
    }

    private Mistake onDisk() throws TroubleException {
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(1)));
        window.robot.interact(window.shell()::close);
        try (Journal journal = TestJournals.open(window.file(), window.background.clock())) {
            return journal.mistake(CERTIFICATE.id()).orElseThrow();
        }
    }

    @Test
    void all_that_is_to_do_is_listed_the_next_first() {
        assertThat(rows()).containsExactly(
                "SHORT_TERM Renew by hand", "PERMANENT Renew by machine", "REVIEW", "DISCLOSURE");
        assertThat(overdue()).isEqualTo("1");
    }

    @Test
    void an_action_is_ticked_off_with_its_day_and_what_shows_it() throws TroubleException {
        note("Seen in the log");
        window.fire("#act");
        assertThat(rows()).first().isEqualTo("PERMANENT Renew by machine");
        assertThat(overdue()).isEmpty();
        assertThat(onDisk().remedy().actions().getFirst().outcome())
                .isEqualTo(new Outcome(ActionState.DONE, TODAY, "Seen in the log", null));
    }

    @Test
    void what_was_ticked_off_comes_back_within_ten_seconds() throws TroubleException {
        window.fire("#act");
        window.fire("#undoBar .button");
        assertThat(rows()).first().isEqualTo("SHORT_TERM Renew by hand");
        assertThat(onDisk()).isEqualTo(CERTIFICATE);
    }

    @Test
    void another_day_is_kept_with_the_one_before() throws TroubleException {
        move(0, TODAY.plusDays(7));
        assertThat(rows().get(1)).isEqualTo("SHORT_TERM Renew by hand");
        assertThat(onDisk().remedy().actions().getFirst().timing().due().before())
                .containsExactly(TODAY.minusDays(3));
    }

    @Test
    void a_day_is_asked_for_before_it_is_moved() {
        window.fire("#choice-MOVE");
        window.fire("#act");
        assertThat(((Label) window.node("#hint")).getText()).isEqualTo("Which day is it?");
        assertThat(rows()).hasSize(4);
    }

    @Test
    void an_action_is_dropped_for_a_reason() throws TroubleException {
        window.fire("#choice-DROP");
        window.fire("#act");
        assertThat(rows()).hasSize(4);
        note("Too dear");
        window.fire("#act");
        assertThat(onDisk().remedy().actions().getFirst().outcome().note()).isEqualTo("Too dear");
    }

    @Test
    void a_done_permanent_action_offers_what_it_retires() throws TroubleException {
        choose(1);
        window.fire("#act");
        assertThat(rows()).containsExactly(
                "NEEDLESS Renew by hand", "REVIEW", "DISCLOSURE");
        choose(0);
        window.fire("#act");
        assertThat(onDisk().remedy().actions()).extracting(action -> action.outcome().state())
                .containsExactly(ActionState.RETIRED, ActionState.DONE);
    }

    @Test
    void a_review_is_answered() throws TroubleException {
        choose(2);
        window.fire("#worked #choice-PARTLY");
        note("Two calls");
        window.fire("#act");
        assertThat(onDisk().followThrough().reviews().getFirst())
                .isEqualTo(REVIEW.withWorked(Worked.PARTLY).withHappened("Two calls"));
    }

    @Test
    void somebody_who_was_told_is_noted_in_step_6() throws TroubleException {
        choose(3);
        window.fire("#act");
        assertThat(((Label) window.node("#heading")).getText()).isEqualTo("Disclose it quickly");
        Mistake mistake = onDisk();
        assertThat(mistake.disclosures().planned()).isEmpty();
        assertThat(mistake.disclosures().done()).hasSize(1);
    }

    @Test
    void enter_opens_the_mistake_and_back_returns_to_the_same_row() {
        choose(2);
        window.key("#list", KeyCode.ENTER);
        assertThat(((Label) window.node("#heading")).getText()).isEqualTo("Set an example");
        window.fire("#back");
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void the_link_opens_the_mistake_too() {
        window.robot.interact(() -> ((Hyperlink) window.node("#deeds #title")).fire());
        assertThat(((Label) window.node("#heading")).getText()).isEqualTo("Set an example");
    }

    /** What a label says in the row at this place. */
    private String said(int row, String label) {
        ListCell<?> cell = window.robot.from(list()).lookup(".list-cell").<ListCell<?>>queryAll().stream()
                .filter(each -> each.getIndex() == row)
                .findFirst()
                .orElseThrow();
        return ((Label) cell.lookup(label)).getText();
    }

    @Test
    void a_row_says_at_which_occasion_it_is_to_be_done() throws Exception {
        var cue = new Cue("the reminder comes", "renew it before lunch");
        window.anew(CERTIFICATE.withRemedy(CERTIFICATE.remedy().withActions(List.of(PATCH.withCue(cue), PLAN))));
        window.fire("#navFollowThrough");
        assertThat(said(0, "#cue")).isEqualTo("When the reminder comes, I will renew it before lunch");
        assertThat(said(1, "#cue")).isEmpty();
    }

    @Test
    void a_row_says_how_often_its_day_was_moved() throws Exception {
        assertThat(said(0, "#facts")).doesNotContain("moved");
        move(0, TODAY.plusDays(7));
        assertThat(said(1, "#facts")).isEqualTo("short-term action · moved once");
        var due = new Due(TODAY, TODAY.minusDays(1), List.of(TODAY.minusDays(9), TODAY.minusDays(5)));
        Action moved = PLAN.withTiming(PLAN.timing().withDue(due));
        window.anew(CERTIFICATE.withRemedy(CERTIFICATE.remedy().withActions(List.of(PATCH, moved))));
        window.fire("#navFollowThrough");
        assertThat(said(1, "#facts")).isEqualTo("permanent action · moved twice");
    }

    private void move(int row, LocalDate day) {
        choose(row);
        window.fire("#choice-MOVE");
        date(day);
        window.fire("#act");
    }

    @Test
    void a_journal_with_nothing_to_do_says_what_will_stand_here() throws TroubleException {
        window.robot.interact(window.shell()::close);
        window.robot.interact(() -> window.shell().create(folder.resolve("new.ukemi")));
        window.fire("#navFollowThrough");
        assertThat(window.shows("#empty")).isTrue();
    }

    @Test
    void the_journal_says_at_the_start_what_is_overdue_once() throws TroubleException {
        window.robot.interact(window.shell()::close);
        window.robot.interact(() -> window.shell().open(window.file()));
        assertThat(window.shows("#overdue-go")).isTrue();
        window.robot.interact(() -> Focus.to(window.node("#overdue-away")));
        window.fire("#overdue-away");
        assertThat(window.shows("#overdue-go")).isFalse();
        assertThat(window.<ListView<?>>node("#list").isFocusVisible()).isTrue();
    }

    @Test
    void the_line_at_the_start_leads_there_and_is_gone_afterwards() throws TroubleException {
        window.robot.interact(window.shell()::close);
        window.robot.interact(() -> window.shell().open(window.file()));
        window.fire("#overdue-go");
        assertThat(rows()).hasSize(4);
        window.fire("#navJournal");
        assertThat(window.shows("#overdue-go")).isFalse();
    }
}
