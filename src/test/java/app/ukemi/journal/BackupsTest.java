package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MORNING = Instant.parse("2026-11-25T08:02:31Z");
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");

    @TempDir private Path place;
    private Journal journal;

    @BeforeEach
    void a_journal() throws TroubleException {
        journal = TestJournals.open(place.resolve("journal.ukemi"), clock(MORNING));
        journal.save(DISK);
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, BERLIN);
    }

    private Backups at(Instant now) {
        var folder = new BackupFolder(place.resolve("backups"), journal.path());
        return new Backups(journal, folder, folder, clock(now));
    }

    private static Backup made(Backups.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Backups.Outcome.Made.class);
        return ((Backups.Outcome.Made) outcome).backup();
    }

    @Test
    void a_backup_is_a_journal_with_all_that_was_saved() throws TroubleException {
        Backup backup = made(at(MORNING).make(BackupReason.DAILY));
        try (Journal copy = TestJournals.open(backup.file(), clock(MORNING))) {
            assertThat(copy.mistake(DISK.id())).contains(DISK);
        }
    }

    @Test
    void its_name_says_when_and_why() {
        Backup backup = made(at(MORNING).make(BackupReason.BEFORE_RESTORE));
        assertThat(backup.file()).hasFileName("2026-11-25 080231Z before restore.ukemi");
        assertThat(at(MORNING).list()).containsExactly(backup);
    }

    @Test
    void its_owner_alone_can_read_it() throws IOException {
        Backup backup = made(at(MORNING).make(BackupReason.DAILY));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(backup.file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void one_is_due_once_a_day() {
        made(at(MORNING).makeDaily());
        assertThat(at(MORNING.plus(Duration.ofHours(14))).makeDaily()).isEqualTo(new Backups.Outcome.NotDue());
        made(at(MORNING.plus(Duration.ofHours(15))).makeDaily());
    }

    @Test
    void one_is_due_also_when_the_clock_was_set_back() {
        made(at(MORNING.plus(Duration.ofDays(1000))).makeDaily());
        made(at(MORNING).makeDaily());
    }

    @Test
    void what_is_no_longer_kept_goes() {
        made(at(MORNING).make(BackupReason.DAILY));
        Backup noon = made(at(MORNING.plus(Duration.ofHours(3))).make(BackupReason.BY_HAND));
        assertThat(at(MORNING).list()).containsExactly(noon);
    }

    @Test
    void other_files_in_the_folder_are_left_alone() throws IOException {
        Backups backups = at(MORNING);
        made(backups.make(BackupReason.DAILY));
        Path other = Files.createFile(backups.folder().path().resolve("2026-11-25 notes.ukemi"));
        made(at(MORNING.plus(Duration.ofHours(1))).make(BackupReason.DAILY));
        assertThat(other).exists();
        assertThat(backups.list()).hasSize(1);
    }

    @Test
    void a_folder_that_cannot_be_made_is_said() throws IOException {
        Files.createFile(place.resolve("backups"));
        assertThat(at(MORNING).make(BackupReason.DAILY)).isInstanceOf(Backups.Outcome.Failed.class);
    }

    @Test
    void a_journal_that_is_gone_makes_no_backup_and_leaves_nothing_half_done() throws IOException {
        Files.delete(journal.path());
        assertThat(at(MORNING).make(BackupReason.DAILY)).isEqualTo(new Backups.Outcome.Failed(SaveTrouble.GONE));
        try (Stream<Path> left = Files.list(at(MORNING).folder().path())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void two_journals_of_one_name_do_not_share_a_folder() {
        Path root = place.resolve("backups");
        assertThat(new BackupFolder(root, Path.of("/a/journal.ukemi")).path())
                .isNotEqualTo(new BackupFolder(root, Path.of("/b/journal.ukemi")).path());
    }
}
