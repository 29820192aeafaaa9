package app.ukemi.ui.shell;

import static app.ukemi.db.Marks.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Lane;
import app.ukemi.db.Marks;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What the user is told of the words that backups still hold, and what they can do about it. */
class OldWordsRoomTest {
    private static final Mistake GONE = Mistakes.everyFieldFilled(1, MARK).withFiling(Filing.OPEN);

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void a_mistake_in_the_trash_that_two_backups_hold() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK).with(GONE);
        for (int made = 0; made < 2; made++) {
            window.robot.interact(() -> {
                window.background.advance(Duration.ofMinutes(5));
                window.open().backups().make(BackupReason.BEFORE_RESTORE, _ -> {});
            });
        }
        window.robot.interact(() -> window.open().trash().add(GONE.id(), () -> {}));
        window.fire("#navTrash");
    }

    private void press(String query) {
        Platform.runLater(() -> window.<Button>node(query).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String notice() {
        return ((Label) window.node("#notice-old-words .label")).getText();
    }

    private Path oneBackup() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("backups"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    @Test
    void the_question_says_how_many_backups_hold_it_and_all_of_them_let_it_go() throws IOException {
        press("#emptyAll");
        assertThat(window.dialogWords()).contains("2 backups still hold these words");
        window.answer("Delete here and in the backups");
        assertThat(notice()).isEqualTo("The deleted words are out of 2 backups too.");
        assertThat(Marks.below(folder)).isZero();
        window.fire("#notice-old-words .button");
        assertThat(window.shows("#notice-old-words")).isFalse();
    }

    @Test
    void deleted_only_here_it_stays_in_the_backups() throws IOException {
        press("#emptyAll");
        window.answer("Delete only here");
        assertThat(window.shows("#notice-old-words")).isFalse();
        assertThat(Marks.in(window.file())).isZero();
        assertThat(Marks.below(folder)).isPositive();
    }

    @Test
    void how_far_it_is_can_be_seen_and_it_can_be_stopped() throws IOException {
        press("#emptyAll");
        Platform.runLater(() -> window.background.hold(Lane.KEEP));
        window.answer("Delete here and in the backups");
        window.robot.interact(window.background::releaseOne);
        assertThat(notice()).isEqualTo("Taking the deleted words out of the backups: 0 of 2 done.");
        window.fire("#notice-old-words .button");
        window.robot.interact(window.background::release);
        assertThat(notice()).isEqualTo("Stopped: one backup still holds the deleted words.");
        window.fire("#notice-old-words .button");
        assertThat(notice()).isEqualTo("The deleted words are out of one backup too.");
        assertThat(Marks.below(folder)).isZero();
    }

    @Test
    void a_backup_that_cannot_be_written_anew_is_said_and_tried_again_at_the_next_start() throws Exception {
        press("#emptyAll");
        try (Journal _ = TestJournals.open(oneBackup(), window.background.clock())) {
            window.answer("Delete here and in the backups");
            assertThat(notice()).isEqualTo("One backup still holds the deleted words, and is as it was. "
                    + "Another program is holding the file; Ukemi tries again later.");
        }
        window.robot.interact(window.shell()::close);
        window.robot.interact(() -> window.shell().open(window.file()));
        assertThat(notice()).isEqualTo("The deleted words are out of one backup too.");
        assertThat(Marks.below(folder)).isZero();
    }

    @Test
    void what_leaves_the_trash_by_itself_is_asked_about() throws IOException {
        window.fire("#navSettings");
        window.robot.interact(() -> window.background.advance(Duration.ofDays(31)));
        assertThat(notice()).isEqualTo("A mistake lay in the trash for 30 days and is gone for good; "
                + "2 backups still hold these words.");
        window.fire("#notice-old-words .button");
        assertThat(Marks.below(folder)).isZero();
    }
}
