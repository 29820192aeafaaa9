package app.ukemi.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Paper;
import app.ukemi.print.StandInLpr;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PrintViewTest {
    private static final Mistake DISK = Mistakes.begun(2, "Lost a disk");

    @TempDir
    private Path folder;

    private Path got() {
        return folder.resolve("got.pdf");
    }

    private static byte[] shown(PlanWindow window) {
        return Objects.requireNonNull(window.model.page().get()).pdf().bytes();
    }

    @Test
    void the_printer_gets_the_bytes_that_the_preview_shows() throws TimeoutException, IOException {
        PlanWindow window = PlanWindow.printing(DISK, StandInLpr.keeping(folder, got())).press("Print");
        assertThat(got()).hasBinaryContent(shown(window));
        assertThat(window.words(".plan-output > #said")).isEqualTo("The page was handed to desk.");
    }

    @Test
    void another_paper_is_another_page_and_the_printer_gets_that_one() throws TimeoutException, IOException {
        PlanWindow window = PlanWindow.printing(DISK, StandInLpr.keeping(folder, got()));
        window.fire(".print-form #choice-LETTER").press("Print").moment();
        assertThat(window.choices.get().paper()).isEqualTo(Paper.LETTER);
        assertThat(got()).hasBinaryContent(shown(window));
    }

    @Test
    void a_printer_that_refuses_is_said_and_the_file_offered_instead() throws TimeoutException, IOException {
        PlanWindow window = PlanWindow.printing(DISK, StandInLpr.refusing(folder)).press("Print");
        assertThat(window.words(".print-form > #said")).isEqualTo("The printer did not take the page.");
        window.fire(".print-form #save");
        assertThat(window.ways).hasSize(1);
    }

    @Test
    void where_there_is_no_printer_the_file_is_offered_instead() throws TimeoutException {
        PlanWindow window = PlanWindow.printing(DISK, StandInLpr.in(folder));
        assertThat(window.words(".print-form > #said")).isEqualTo("This computer knows no printer.");
        assertThat(window.shows(".print-form #save")).isTrue();
        window.press("Cancel");
    }
}
