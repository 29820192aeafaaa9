package app.ukemi.journal;

import static app.ukemi.db.Marks.MARK;
import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.HandClock;
import app.ukemi.db.Marks;
import app.ukemi.db.OlderJournals;
import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What backups hold of a mistake that was deleted for good, to the last byte. */
class OldWordsTest {
    private static final Mistake GONE = Mistakes.everyFieldFilled(1, MARK).withFiling(Filing.OPEN);
    private static final List<UUID> MISTAKES = List.of(GONE.id());
    private static final Mistake OTHER = Mistakes.everyFieldFilled(2).withFiling(Filing.OPEN);

    @TempDir private Path place;
    private final HandClock clock = new HandClock(NOON, ZoneOffset.UTC);
    private Journal journal;
    private Backups backups;

    /** Both in several versions, and three backups of it. */
    @BeforeEach
    void a_journal_with_backups() throws TroubleException {
        journal = TestJournals.open(place.resolve("journal.ukemi"), clock);
        var folder = new BackupFolder(place.resolve("backups"), journal.path());
        backups = new Backups(journal, folder, folder, clock);
        journal.save(OTHER);
        backups.make(BackupReason.BY_HAND);
        for (int session = 1; session <= 3; session++) {
            clock.move(Duration.ofDays(1));
            for (Mistake each : List.of(GONE, OTHER)) {
                String account = (each.owned().account() + session).repeat(session * session * 100);
                journal.save(each.withOwned(each.owned().withAccount(account)));
                journal.leave(each.id());
            }
            backups.make(BackupReason.DAILY);
        }
        journal.deleteForGood(MISTAKES);
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
    }

    private List<Backup> holding() {
        return backups.oldWords().find(MISTAKES).in();
    }

    private void takeOutEverywhere() {
        for (Backup backup : holding()) {
            assertThat(backups.oldWords().takeOut(backup, MISTAKES)).isEmpty();
        }
    }

    @Test
    void it_is_known_which_backups_hold_the_words() throws IOException {
        assertThat(holding()).hasSize(3).allMatch(backup -> backup.why() == BackupReason.DAILY);
        assertThat(Marks.below(place.resolve("backups"))).isGreaterThan(100);
    }

    @Test
    void no_byte_of_them_is_left_in_any_backup() throws IOException {
        takeOutEverywhere();
        assertThat(holding()).isEmpty();
        assertThat(Marks.below(place)).isZero();
    }

    @Test
    void what_else_a_backup_holds_stays_to_the_letter_with_its_versions() throws TroubleException {
        Backup last = holding().getFirst();
        Map<UUID, String> before = contents(last);
        takeOutEverywhere();
        assertThat(contents(last)).isEqualTo(Map.of(OTHER.id(), before.get(OTHER.id())));
        try (Journal then = TestJournals.open(last.file(), clock)) {
            assertThat(then.versions(OTHER.id())).extracting(Version::until).hasSize(3);
        }
    }

    private Map<UUID, String> contents(Backup backup) throws TroubleException {
        try (Journal then = TestJournals.open(backup.file(), clock)) {
            return then.contents();
        }
    }

    @Test
    void a_copy_of_an_older_version_is_emended_as_it_is() throws Exception {
        for (int version = 1; version <= 9; version++) {
            Backup aside = new Backup(NOON, BackupReason.BEFORE_UPGRADE, place.resolve(version + ".ukemi"));
            OlderJournals.make(aside.file(), version, GONE, OTHER);
            byte[] header = Files.readAllBytes(aside.file());
            assertThat(backups.oldWords().takeOut(aside, MISTAKES)).isEmpty();
            assertThat(Marks.in(aside.file())).as("version %s", version).isZero();
            assertThat(Files.readAllBytes(aside.file())[63]).as("version").isEqualTo(header[63]);
        }
    }

    @Test
    void a_copy_that_lies_beside_the_journal_is_found() throws Exception {
        Path beside = place.resolve("before upgrade - journal.ukemi");
        OlderJournals.make(beside, 2, GONE);
        assertThat(holding()).extracting(Backup::file).contains(beside);
    }

    @Test
    void where_a_backup_is_damaged_it_stays_as_it_was_and_that_is_said() throws IOException {
        Backup backup = holding().getFirst();
        byte[] bytes = Files.readAllBytes(backup.file());
        Arrays.fill(bytes, 3 * 4096, bytes.length - 4096, (byte) 0xA5);
        Files.write(backup.file(), bytes);
        assertThat(backups.oldWords().takeOut(backup, MISTAKES)).contains(SaveTrouble.DAMAGED);
        assertThat(Files.readAllBytes(backup.file())).isEqualTo(bytes);
        assertThat(backups.folder().path().toFile().list()).hasSize(4);
    }

    @Test
    void one_that_is_open_in_a_window_stays_as_it_was() throws TroubleException {
        Backup backup = holding().getFirst();
        try (Journal _ = TestJournals.open(backup.file(), clock)) {
            assertThat(backups.oldWords().takeOut(backup, MISTAKES)).isEqualTo(Optional.of(SaveTrouble.BUSY));
        }
    }

    @Test
    void one_that_cannot_be_read_leaves_it_open_what_it_holds() throws IOException {
        Files.write(holding().getFirst().file(), new byte[100]);
        assertThat(backups.oldWords().find(MISTAKES)).returns(true, OldWords.Found::unsure);
        assertThat(holding()).hasSize(2);
    }

    @Test
    void what_a_killed_process_left_half_written_goes_too() throws IOException {
        Path half = backups.folder().path().resolve(".2026-03-11 120000Z daily.ukemi-17.part");
        Files.copy(holding().getFirst().file(), half);
        takeOutEverywhere();
        assertThat(half).doesNotExist();
    }

    @Test
    void what_is_still_to_be_done_is_remembered_until_it_is() throws TroubleException {
        journal.save(OTHER);
        journal.deleteEverywhere(List.of(OTHER.id()));
        assertThat(journal.backupsDue().all()).containsExactly(OTHER.id());
        journal.bringBack(OTHER);
        assertThat(journal.backupsDue().all()).isEmpty();
        journal.backupsDue().remove(List.of(OTHER.id()));
        journal.deleteForGood(List.of(OTHER.id()));
        assertThat(journal.backupsDue().all()).isEmpty();
    }
}
