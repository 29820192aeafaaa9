package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.Journal;
import app.ukemi.journal.SaveState;
import app.ukemi.journal.TestJournals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellWindowTest {
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void a_window() throws TimeoutException {
        window = new ShellWindow(folder, Locale.UK);
    }

    private void trashTheFirst() {
        window.robot.interact(() -> ((ListView<?>) window.node("#list")).getSelectionModel().selectFirst());
        window.key("#list", KeyCode.DELETE);
    }

    private String status() {
        return ((Label) window.node("#saveState")).getText();
    }

    private void retitle(String title) {
        window.robot.interact(() -> ((TextField) window.node("#title")).setText(title));
    }

    private List<String> onDisk() throws TroubleException {
        try (Journal journal = TestJournals.open(window.file(), window.background.clock())) {
            return journal.summaries().stream().map(each -> each.title()).toList();
        }
    }

    /** A mistake is on the screen, and what was typed into it cannot be saved. */
    private void unsaved() throws TroubleException, IOException {
        window.with(DISK);
        window.robot.interact(() -> ((ListView<?>) window.node("#list")).getSelectionModel().selectFirst());
        window.key("#list", KeyCode.ENTER);
        Files.move(window.file(), folder.resolve("away"));
        retitle("Lost two disks");
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(1)));
    }

    @Test
    void a_new_sentence_begins_with_enter() throws TroubleException {
        window.with();
        window.robot.interact(() -> {
            TextField sentence = window.node("#sentence");
            sentence.setText("  Lost a disk ");
            sentence.fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(((TextField) window.node("#title")).getText()).isEqualTo("Lost a disk");
    }

    @Test
    void a_door_that_is_pressed_twice_opens_once() {
        window.robot.interact(() -> window.background.hold());
        window.fire("#startWriting");
        window.fire("#startWriting");
        window.robot.interact(() -> window.background.release());
        assertThat(window.titles()).isEmpty();
        assertThat(window.robot.lookup(".ukemi-dialog").tryQuery()).isEmpty();
    }

    @Test
    void what_was_thrown_away_comes_back_within_ten_seconds() throws TroubleException {
        window.with(DISK);
        trashTheFirst();
        assertThat(window.titles()).isEmpty();
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(9)));
        assertThat(window.shows("#undoBar")).isTrue();
        window.fire("#undoBar .button");
        assertThat(window.titles()).containsExactly("Lost a disk");
    }

    @Test
    void after_ten_seconds_the_way_back_is_through_the_trash() throws TroubleException {
        window.with(DISK);
        trashTheFirst();
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(10)));
        assertThat(window.shows("#undoBar")).isFalse();
        window.fire("#navTrash");
        assertThat(window.titles()).containsExactly("Lost a disk");
        window.robot.interact(() -> window.node("#list").applyCss());
        window.fire(".trash-row .button");
        assertThat(window.titles()).isEmpty();
        window.fire("#navJournal");
        assertThat(window.titles()).containsExactly("Lost a disk");
    }

    @Test
    void the_sample_says_that_it_is_one() {
        window.robot.interact(window.shell()::openSample);
        assertThat(window.shows("#notice-sample")).isTrue();
        assertThat(window.shows("#notice-unsaved")).isFalse();
        window.robot.interact(window.shell()::close);
    }

    @Test
    void a_journal_of_ones_own_has_no_notice() throws TroubleException {
        window.with(DISK);
        assertThat(window.shows(".notice")).isFalse();
    }

    @Test
    void the_status_says_what_became_of_the_last_change() throws TroubleException {
        window.with(DISK);
        window.robot.interact(() -> ((ListView<?>) window.node("#list")).getSelectionModel().selectFirst());
        window.key("#list", KeyCode.ENTER);
        assertThat(status()).isEmpty();
        retitle("Lost two disks");
        assertThat(status()).isEqualTo("Saving…");
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(1)));
        assertThat(status()).isEqualTo("Saved 13:00:01");
    }

    @Test
    void what_could_not_be_saved_is_said_with_the_reason() throws TroubleException, IOException {
        unsaved();
        assertThat(status()).startsWith("Not saved: The journal file is no longer in its place");
        assertThat(window.shows("#notice-unsaved")).isTrue();
    }

    @Test
    void a_window_with_all_saved_closes_without_a_question() throws TroubleException {
        window.with(DISK);
        window.close();
        assertThat(window.isClosed()).isTrue();
    }

    @Test
    void one_asked_to_close_stays_where_the_question_is_sent_away() throws TroubleException, IOException {
        unsaved();
        window.close();
        window.answer("Cancel");
        assertThat(window.isClosed()).isFalse();
        assertThat(window.open().autosave().state()).isEqualTo(new SaveState.Failed(SaveTrouble.GONE));
    }

    @Test
    void trying_again_saves_once_the_file_is_back() throws TroubleException, IOException {
        unsaved();
        window.close();
        Files.move(folder.resolve("away"), window.file());
        window.answer("Try again");
        assertThat(window.isClosed()).isTrue();
        assertThat(onDisk()).containsExactly("Lost two disks");
    }

    @Test
    void what_the_user_gives_up_is_lost() throws TroubleException, IOException {
        unsaved();
        window.close();
        window.answer("Lose it");
        assertThat(window.isClosed()).isTrue();
        assertThat(folder.resolve("away")).exists();
    }

    @Test
    void what_cannot_be_saved_in_its_place_is_rescued_elsewhere() throws TroubleException, IOException {
        unsaved();
        Path copy = folder.resolve("copy.ukemi");
        window.robot.interact(() -> assertThat(window.shell().rescue(window.open(), copy)).isEqualTo(Optional.empty()));
        try (Journal rescued = TestJournals.open(copy, window.background.clock())) {
            assertThat(rescued.summaries()).extracting(each -> each.title()).containsExactly("Lost two disks");
        }
    }

    @Test
    void a_day_that_cannot_be_read_still_stands_there_when_one_comes_back() throws TroubleException {
        window.with(DISK);
        window.robot.interact(() -> ((ListView<?>) window.node("#list")).getSelectionModel().selectFirst());
        window.key("#list", KeyCode.ENTER);
        window.robot.interact(() -> {
            TextField day = window.node("#happened .date-field .text-field");
            day.requestFocus();
            day.setText("the other day");
            window.node("#account").requestFocus();
        });
        window.fire("#back");
        window.key("#list", KeyCode.ENTER);
        assertThat(window.<TextField>node("#happened .date-field .text-field").getText()).isEqualTo("the other day");
        assertThat(window.shows("#happened .date-field .hint")).isTrue();
    }
}
