package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupKeeperTest {
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void a_window_with_a_journal() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK).with(DISK);
    }

    private List<Path> backups() throws IOException {
        Path root = folder.resolve("backups");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Changes the mistake, and lets the time pass that saving takes. */
    private void change(String title) {
        window.robot.interact(() -> {
            window.open().edit(DISK.id(), editing -> editing.change(mistake -> mistake.withTitle(title)));
            window.background.advance(Duration.ofSeconds(1));
        });
    }

    /** In a room that shows nothing anew with every minute. */
    private void later(Duration time) {
        window.fire("#navSettings");
        window.robot.interact(() -> window.background.advance(time));
    }

    private String foot() {
        window.fire("#navJournal");
        return ((Label) window.node("#foot")).getText();
    }

    private void noFolder() throws IOException {
        Files.createFile(folder.resolve("backups"));
    }

    @Test
    void a_journal_that_was_not_changed_needs_no_backup() throws IOException {
        assertThat(backups()).isEmpty();
        assertThat(foot()).endsWith("journal.ukemi · no backup yet");
    }

    @Test
    void the_first_change_of_a_day_is_followed_by_a_backup() throws IOException {
        change("Lost two disks");
        assertThat(backups()).hasSize(1);
        assertThat(foot()).endsWith(" · last backup today 13:00");
    }

    @Test
    void further_changes_of_the_day_are_not() throws IOException {
        change("Lost two disks");
        change("Lost three disks");
        later(Duration.ofHours(2));
        change("Lost four disks");
        assertThat(backups()).hasSize(1);
    }

    @Test
    void the_next_day_has_its_own() throws IOException {
        change("Lost two disks");
        later(Duration.ofDays(1));
        change("Lost three disks");
        assertThat(backups()).hasSize(2);
    }

    @Test
    void after_a_failure_it_is_tried_again_when_the_cause_is_gone() throws IOException {
        noFolder();
        change("Lost two disks");
        Files.delete(folder.resolve("backups"));
        change("Lost three disks");
        assertThat(backups()).isEmpty();
        later(Duration.ofMinutes(10));
        change("Lost four disks");
        assertThat(backups()).hasSize(1);
    }

    @Test
    void a_week_without_one_is_said_once_with_the_reason() throws IOException {
        change("Lost two disks");
        Files.move(folder.resolve("backups"), folder.resolve("away"));
        noFolder();
        later(Duration.ofDays(6));
        change("Lost three disks");
        assertThat(window.shows("#notice-backup")).isFalse();
        later(Duration.ofDays(2));
        change("Lost four disks");
        assertThat(window.shows("#notice-backup")).isTrue();
        window.fire("#notice-backup .button");
        assertThat(window.shows("#notice-backup")).isFalse();
        later(Duration.ofDays(1));
        change("Lost five disks");
        assertThat(window.shows("#notice-backup")).isFalse();
    }

    @Test
    void the_sample_is_not_backed_up() throws IOException {
        window.robot.interact(window.shell()::openSample);
        window.robot.interact(() -> {
            window.open().begin("Lost the sample", _ -> {});
            window.background.advance(Duration.ofSeconds(1));
        });
        assertThat(backups()).isEmpty();
        assertThat(foot()).startsWith("Journal: the sample").doesNotContain("backup");
        window.robot.interact(window.shell()::close);
    }
}
