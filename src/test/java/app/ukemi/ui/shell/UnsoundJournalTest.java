package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Lane;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.Journal;
import app.ukemi.journal.SaveState;
import app.ukemi.journal.TestJournals;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that is shown at once, and of which it turns out only then that its file is damaged. */
class UnsoundJournalTest {
    private static final int PAGE = 4096;
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void a_journal_with_a_damaged_last_page() throws TimeoutException, TroubleException, IOException {
        window = new ShellWindow(folder, Locale.UK);
        try (Journal journal = TestJournals.open(window.file(), window.background.clock())) {
            journal.save(DISK);
            journal.save(withLongAccount());
        }
        try (var bytes = new RandomAccessFile(window.file().toFile(), "rw")) {
            bytes.seek(bytes.length() - PAGE);
            bytes.write(new byte[PAGE]);
        }
    }

    private static Mistake withLongAccount() {
        Mistake mistake = Mistakes.begun(2, "Lost a file");
        return mistake.withOwned(mistake.owned().withAccount("a long story ".repeat(PAGE)));
    }

    private void open() {
        window.robot.interact(() -> window.shell().open(window.file()));
    }

    private void typeInto(String title) {
        window.robot.interact(() -> ((ListView<?>) window.node("#list")).getSelectionModel().selectLast());
        window.key("#list", KeyCode.ENTER);
        window.robot.interact(() -> ((TextField) window.node("#title")).setText(title));
    }

    @Test
    void it_is_shown_before_it_is_judged() {
        window.background.hold(Lane.WRITE);
        open();
        assertThat(window.titles()).contains("Lost a disk");
        assertThat(window.shows("#notice-unsound")).isFalse();
    }

    @Test
    void it_says_what_is_wrong_and_can_only_be_read() {
        open();
        assertThat(window.titles()).contains("Lost a disk");
        assertThat(window.shows("#notice-unsound")).isTrue();
        assertThat(window.node("#add").isDisabled()).isTrue();
    }

    @Test
    void what_was_typed_meanwhile_stays_in_the_window_and_is_saved_elsewhere() throws TroubleException {
        window.background.hold(Lane.WRITE);
        open();
        typeInto("Lost two disks");
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(1)));
        window.robot.interact(window.background::release);
        assertThat(window.open().autosave().state()).isEqualTo(new SaveState.Failed(SaveTrouble.DAMAGED));
        assertThat(window.<TextField>node("#title").getText()).isEqualTo("Lost two disks");
        Path copy = folder.resolve("copy.ukemi");
        window.robot.interact(() -> assertThat(window.shell().rescue(window.open(), copy)).isEqualTo(Optional.empty()));
        try (Journal rescued = TestJournals.open(copy, window.background.clock())) {
            assertThat(rescued.summaries()).extracting(each -> each.title()).contains("Lost two disks");
        }
    }

    @Test
    void a_sentence_that_was_begun_meanwhile_is_asked_about_on_closing() {
        window.background.hold(Lane.WRITE);
        open();
        window.robot.interact(() -> window.<TextField>node("#sentence").setText("Lost a third disk"));
        window.robot.interact(window.background::release);
        window.close();
        assertThat(window.isClosed()).isFalse();
        window.answer("Lose it");
        assertThat(window.isClosed()).isTrue();
    }

    @Test
    void nothing_in_the_file_is_changed() throws IOException {
        byte[] before = Files.readAllBytes(window.file());
        open();
        window.close();
        assertThat(Files.readAllBytes(window.file())).isEqualTo(before);
    }
}
