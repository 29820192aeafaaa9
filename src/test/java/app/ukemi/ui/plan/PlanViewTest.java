package app.ukemi.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.NamesShown;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.PlanVersion;
import app.ukemi.print.PlanPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanViewTest {
    private static final Mistake TYPICAL = Mistakes.typical(1);
    private static final Mistake UNDISCLOSED = Mistakes.begun(2, "Lost a disk");
    private static final Person KIM = new Person(new UUID(5, 1), "Kim Park", "Storage", "KP");

    @TempDir private Path folder;

    private static PlanPage page(PlanWindow window) {
        return Objects.requireNonNull(window.model.page().get());
    }

    @Test
    void the_page_is_there_when_the_room_is_entered() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL);
        ImageView picture = window.node(".page-sheet > .image-view");
        assertThat(picture.getImage().getWidth()).isEqualTo(picture.getFitWidth());
        assertThat(window.shows("#working")).isFalse();
    }

    @Test
    void another_size_is_drawn_in_its_own_pixels() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL);
        double before = window.<ImageView>node(".page-sheet > .image-view").getImage().getWidth();
        window.fire("#larger").moment();
        assertThat(window.<ImageView>node(".page-sheet > .image-view").getImage().getWidth()).isGreaterThan(before);
    }

    @Test
    void private_parts_are_offered_for_the_private_version_alone() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL);
        assertThat(window.shows("#part-NOTES")).isFalse();
        window.fire("#secret");
        assertThat(window.shows("#part-NOTES")).isTrue();
        assertThat(window.choices.get().version()).isEqualTo(PlanVersion.PRIVATE);
    }

    @Test
    void escape_leads_back_to_the_mistake() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL);
        window.act(() -> window.node("#others").requestFocus());
        window.robot().press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(window.ways).containsExactly("back");
    }

    @Test
    void a_part_can_be_left_out() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL).fire("#part-REVIEWS");
        assertThat(window.choices.get().leftOut()).containsExactly(PlanPart.REVIEWS);
    }

    @Test
    void paper_and_names_are_chosen_by_one_press_and_stay_chosen_by_a_second() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL).fire("#choice-LETTER").fire("#choice-LETTER").fire("#choice-ROLE");
        assertThat(window.choices.get().paper()).isEqualTo(Paper.LETTER);
        assertThat(window.choices.get().names()).isEqualTo(NamesShown.ROLE);
    }

    @Test
    void somebody_the_journal_knows_is_addressed_by_the_name() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL);
        window.act(() -> window.offers.people().add(KIM));
        window.fire("#addAddressee");
        window.act(() -> {
            TextField name = window.node("#addressees .text-field");
            name.requestFocus();
            name.setText("kim park");
            window.node("#others").requestFocus();
        });
        assertThat(window.choices.get().addressees()).containsExactly(KIM);
    }

    @Test
    void an_addressee_can_be_taken_out_again() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL).fire("#addAddressee");
        window.act(() -> ((TextField) window.node("#addressees .text-field")).setText("Kim"));
        assertThat(window.choices.get().addressees()).hasSize(1);
        window.fire("#addressees .remove-row");
        assertThat(window.choices.get().addressees()).isEmpty();
    }

    @Test
    void what_fits_is_said() throws TimeoutException {
        assertThat(PlanWindow.show(UNDISCLOSED).findings()).isEqualTo("All of it is on the page.");
    }

    @Test
    void what_gave_way_is_said() throws TimeoutException {
        String long_text = "The reminder went to a mailbox that nobody reads any more. ".repeat(400);
        PlanWindow window = PlanWindow.show(UNDISCLOSED.withLesson(UNDISCLOSED.lesson().withAim(long_text)));
        assertThat(window.findings()).contains("The page says so at its place.");
    }

    @Test
    void letters_that_no_font_has_are_named() throws TimeoutException {
        assertThat(PlanWindow.show(UNDISCLOSED.withTitle("A rare letter: \uD80C\uDC00\uDBFF\uDFFD")).findings())
                .contains("No font on this computer has");
    }

    @Test
    void a_plan_to_share_of_an_undisclosed_mistake_leads_to_a_disclosure() throws TimeoutException {
        PlanWindow window = PlanWindow.show(UNDISCLOSED).fire("#disclose");
        assertThat(window.ways).containsExactly("disclose");
        assertThat(window.fire("#secret").shows("#undisclosed")).isFalse();
    }

    @Test
    void the_file_holds_the_bytes_that_the_preview_shows() throws TimeoutException, IOException {
        PlanWindow window = PlanWindow.show(TYPICAL);
        window.place = folder.resolve("plan.pdf");
        window.fire("#choice-LETTER").fire("#save").moment();
        assertThat(Files.readAllBytes(folder.resolve("plan.pdf"))).isEqualTo(page(window).pdf().bytes());
        assertThat(window.ways).containsExactly(page(window).fileName());
        assertThat(window.words("#said")).isEqualTo("Saved as " + folder.resolve("plan.pdf"));
    }

    @Test
    void who_thinks_better_of_it_saves_nothing() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL).fire("#save");
        assertThat(window.shows("#said")).isFalse();
    }

    @Test
    void a_folder_that_is_gone_is_said_in_a_sentence() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL);
        window.place = folder.resolve("none/plan.pdf");
        assertThat(window.fire("#save").words("#said")).contains("folder is no longer there");
    }

    @Test
    void a_shared_plan_that_was_saved_asks_whom_it_was_told() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL);
        window.act(() -> window.choices.change(now -> now.withAddressees(List.of(KIM))));
        window.place = folder.resolve("plan.pdf");
        window.moment().fire("#save").fire("#noteTold");
        assertThat(window.noted).containsExactly(KIM);
    }

    @Test
    void a_private_one_does_not() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL).fire("#secret").moment();
        window.place = folder.resolve("plan.pdf");
        assertThat(window.fire("#save").shows("#told")).isFalse();
    }

    @Test
    void the_plan_is_copied_as_text() throws TimeoutException {
        PlanWindow window = PlanWindow.show(TYPICAL).fire("#copy");
        window.act(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("Certificate ran out"));
        assertThat(window.words("#said")).startsWith("The plan is on the clipboard");
    }

    @Test
    void where_the_journal_takes_no_changes_one_can_still_choose_and_save() throws TimeoutException {
        PlanWindow window = PlanWindow.showReadOnly(UNDISCLOSED).fire("#choice-LETTER").moment();
        window.place = folder.resolve("plan.pdf");
        window.fire("#save");
        assertThat(folder.resolve("plan.pdf")).exists();
        assertThat(window.findings()).contains("This journal takes no changes.");
        assertThat(window.shows("#told") || window.shows("#undisclosed")).isFalse();
    }
}
