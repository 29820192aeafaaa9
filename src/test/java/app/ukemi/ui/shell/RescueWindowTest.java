package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Lane;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rescue.Origin;
import app.ukemi.domain.rescue.Rescued;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The way out of a damaged journal, in the window. */
class RescueWindowTest {
    private static final int PAGE = 4096;
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");
    private static final Mistake STORY = withLongAccount();

    @TempDir private Path folder;
    private ShellWindow window;

    private static Mistake withLongAccount() {
        Mistake mistake = Mistakes.begun(2, "Lost a file");
        return mistake.withOwned(mistake.owned().withAccount("a long story ".repeat(PAGE)));
    }

    @BeforeEach
    void a_journal() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK);
        try (Journal journal = TestJournals.open(window.file(), window.background.clock())) {
            journal.save(DISK);
            journal.save(STORY);
        }
    }

    /** The last page goes on with a long text: lists can be read, and one mistake only in part. */
    private void damage() throws IOException {
        try (var bytes = new RandomAccessFile(window.file().toFile(), "rw")) {
            bytes.seek(bytes.length() - PAGE);
            bytes.write(new byte[PAGE]);
        }
    }

    /** The half of the file; what is left is refused. */
    private void cut() throws IOException {
        byte[] all = Files.readAllBytes(window.file());
        Files.write(window.file(), Arrays.copyOf(all, all.length - PAGE / 2));
    }

    private void open() {
        Platform.runLater(() -> window.shell().open(window.file()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String notice(String id) {
        return ((Label) window.node(id + " .label")).getText();
    }

    private List<Origin> origins() {
        return window.<ListView<Rescued>>node("#list").getItems().stream().map(Rescued::origin).toList();
    }

    @Test
    void a_damaged_journal_says_how_much_of_it_is_readable() throws IOException {
        damage();
        window.background.hold(Lane.KEEP);
        open();
        assertThat(notice("#notice-unsound")).contains("Ukemi is looking");
        assertThat(window.node("#rescue").isDisabled()).isTrue();
        window.robot.interact(window.background::release);
        assertThat(notice("#notice-unsound")).contains("can be read whole");
        assertThat(window.node("#rescue").isDisabled()).isFalse();
    }

    @Test
    void a_rescue_opens_a_new_journal_and_says_what_came_from_where() throws IOException {
        damage();
        byte[] before = Files.readAllBytes(window.file());
        open();
        window.fire("#rescue");
        assertThat(window.open().journal().path()).hasFileName("journal rescued 2026-03-10.ukemi");
        assertThat(window.open().journal().readOnly()).isFalse();
        assertThat(origins()).hasSize(2);
        window.fire("#journal");
        assertThat(window.titles()).contains("Lost a disk", "Lost a file");
        assertThat(notice("#notice-rescued")).contains("2 of 2");
        assertThat(Files.readAllBytes(window.file())).isEqualTo(before);
    }

    @Test
    void a_rescue_can_be_stopped() throws IOException {
        damage();
        open();
        window.background.hold(Lane.KEEP);
        window.fire("#rescue");
        assertThat(window.shows("#notice-rescuing")).isTrue();
        window.fire("#rescue-stop");
        window.robot.interact(window.background::release);
        assertThat(window.shows("#notice-rescuing")).isFalse();
        assertThat(window.open().journal().path()).isEqualTo(window.file());
        assertThat(Files.list(folder).map(Path::getFileName).map(Path::toString))
                .noneMatch(name -> name.contains("rescued"));
    }

    @Test
    void a_file_that_is_refused_for_its_damage_can_be_rescued() throws IOException {
        cut();
        open();
        assertThat(window.dialogWords()).contains("can be read whole");
        window.answer("Rescue");
        assertThat(window.open().journal().path()).hasFileName("journal rescued 2026-03-10.ukemi");
    }

    @Test
    void of_a_journal_with_a_backup_nothing_is_lost() throws IOException {
        window.robot.interact(() -> window.shell().open(window.file()));
        window.robot.interact(() -> {
            window.open().edit(DISK.id(), editing -> editing.change(each -> each.withTitle("Lost two disks")));
            window.background.advance(Duration.ofSeconds(1));
            window.shell().close();
        });
        Files.write(window.file(), new byte[PAGE]);
        open();
        window.answer("Rescue");
        assertThat(origins()).containsExactly(Origin.BACKUP, Origin.BACKUP);
        window.fire("#journal");
        assertThat(window.titles()).containsExactlyInAnyOrder("Lost two disks", "Lost a file");
    }

    @Test
    void a_journal_in_use_elsewhere_says_who_has_it_and_is_opened_again_once_it_is_free() throws IOException {
        says("2026-03-10T11:59:00Z");
        open();
        assertThat(notice("#notice-read-only")).contains("anna at office").contains("12:30");
        Files.delete(lock());
        window.fire("#try-again");
        assertThat(window.open().journal().readOnly()).isFalse();
        assertThat(window.shows("#notice-read-only")).isFalse();
    }

    @Test
    void one_that_was_left_behind_elsewhere_is_written_to_once_the_user_says_so() throws IOException {
        says("2026-03-09T11:59:00Z");
        open();
        assertThat(window.open().journal().readOnly()).isTrue();
        window.<ButtonBase>node("#open-anyway");
        window.fire("#open-anyway");
        assertThat(window.open().journal().readOnly()).isFalse();
    }

    private Path lock() {
        return folder.resolve("journal.ukemi.lock");
    }

    private void says(String beat) throws IOException {
        Files.writeString(lock(), """
                user=anna
                host=office
                pid=7
                started=2026-03-09T08:00:00Z
                since=2026-03-10T11:30:00Z
                beat=%s
                """.formatted(beat));
    }
}
