package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Difference;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class BackupsRoomTest {
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void a_journal_with_a_backup_that_was_changed_since() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK).with(DISK);
        change("Lost two disks");
        later(Duration.ofMinutes(5));
        change("Lost three disks");
        room();
    }

    private void change(String title) {
        window.robot.interact(() -> {
            window.open().edit(DISK.id(), editing -> editing.change(mistake -> mistake.withTitle(title)));
            window.background.advance(Duration.ofSeconds(1));
        });
    }

    private void later(Duration time) {
        window.robot.interact(() -> window.background.advance(time));
    }

    private void room() {
        window.menu("menuBackups");
    }

    private List<Backup> backups() {
        return window.<ListView<Backup>>node("#list").getItems();
    }

    private List<Difference> differences() {
        return window.<ListView<Difference>>node("#differences").getItems();
    }

    private String title() throws TroubleException {
        return window.open().journal().mistake(DISK.id()).orElseThrow().title();
    }

    @Test
    void what_differs_is_read_before_one_decides() {
        assertThat(backups()).extracting(Backup::why).containsExactly(BackupReason.DAILY);
        assertThat(differences()).extracting(Difference::title).containsExactly("Lost two disks");
        assertThat(((Label) window.node("#compared")).getText())
                .isEqualTo("Compared with the journal now: none missing, one changed, none new since.");
    }

    @Test
    void one_mistake_comes_back_after_the_present_journal_was_set_aside() throws TroubleException {
        later(Duration.ofMinutes(1));
        window.robot.interact(() -> window.node("#differences").applyCss());
        window.fire("#differences .button");
        assertThat(title()).isEqualTo("Lost two disks");
        assertThat(backups())
                .extracting(Backup::why)
                .containsExactly(BackupReason.BEFORE_RESTORE, BackupReason.DAILY);
    }

    @Test
    void the_whole_comes_back_after_a_question() throws TroubleException {
        later(Duration.ofMinutes(1));
        choose(BackupReason.DAILY);
        press("#restore");
        window.answer("Restore");
        assertThat(title()).isEqualTo("Lost two disks");
    }

    @Test
    void where_the_present_journal_cannot_be_set_aside_nothing_is_restored() throws TroubleException, IOException {
        Path root = folder.resolve("backups");
        Path away = folder.resolve("away");
        choose(BackupReason.DAILY);
        Files.move(root, away);
        Files.createFile(root);
        press("#restore");
        window.answer("Restore");
        window.answer("OK");
        assertThat(title()).isEqualTo("Lost three disks");
    }

    @Test
    void a_backup_made_by_hand_is_in_the_list() {
        later(Duration.ofMinutes(1));
        window.fire("#make");
        assertThat(backups()).extracting(Backup::why).startsWith(BackupReason.BY_HAND);
    }

    @Test
    void a_backup_is_opened_only_to_be_read() {
        window.fire("#look");
        assertThat(window.open().journal().readOnly()).isTrue();
        assertThat(window.titles()).containsExactly("Lost two disks");
        assertThat(window.shows("#notice-read-only")).isTrue();
    }

    @Test
    void a_backup_that_was_looked_at_is_not_what_one_comes_back_to() {
        Path own = window.open().journal().path();
        window.fire("#look");
        window.robot.interact(() -> window.shell().close());
        window.robot.interact(() -> window.shell().start(Optional.empty()));
        assertThat(window.open().journal().path()).isEqualTo(own);
    }

    @Test
    void the_settings_lead_here() {
        window.fire("#navSettings");
        window.fire("#backups");
        assertThat(backups()).hasSize(1);
    }

    private void choose(BackupReason why) {
        window.robot.interact(() -> {
            ListView<Backup> list = window.node("#list");
            backups().stream().filter(each -> each.why() == why).forEach(list.getSelectionModel()::select);
        });
    }

    /** Presses a button that asks a question, which would hold up the robot. */
    private void press(String query) {
        Platform.runLater(() -> window.<Button>node(query).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
