package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rescue.Origin;
import app.ukemi.domain.rescue.Rescued;
import app.ukemi.domain.rescue.RescueList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescueTest {
    private static final int PAGE = 4096;
    private static final int MISTAKES = 8;
    private static final Clock CLOCK = Clock.fixed(Mistakes.NOON, ZoneId.of("Europe/Berlin"));

    @TempDir private static Path kept;
    private static Path sound;
    private static byte[] bytes;
    private static Map<UUID, String> contents;
    @TempDir private Path folder;
    private Path damaged;
    private Path target;

    @BeforeAll
    static void a_journal() throws TroubleException, IOException {
        sound = kept.resolve("sound.ukemi");
        try (Journal journal = TestJournals.open(sound, CLOCK)) {
            for (int seed = 1; seed <= MISTAKES; seed++) {
                journal.save(Mistakes.everyFieldFilled(seed));
            }
            contents = journal.contents();
        }
        bytes = Files.readAllBytes(sound);
    }

    @BeforeEach
    void places() {
        damaged = folder.resolve("journal.ukemi");
        target = folder.resolve("rescued.ukemi");
    }

    private RescueList rescue(byte[] present, Path... backups) throws IOException, TroubleException {
        Files.write(damaged, present);
        return Rescue.of(damaged, Arrays.stream(backups).map(RescueTest::backup).toList()).into(target, _ -> true);
    }

    private static Backup backup(Path file) {
        return new Backup(Mistakes.NOON, BackupReason.DAILY, file);
    }

    private static byte[] withoutPage(int page) {
        byte[] present = bytes.clone();
        Arrays.fill(present, page * PAGE, (page + 1) * PAGE, (byte) 0);
        return present;
    }

    /** The mistakes of the new journal, each read wholly. */
    private Map<UUID, String> rescued() throws TroubleException {
        try (Journal journal = TestJournals.open(target, CLOCK)) {
            for (UUID id : journal.contents().keySet()) {
                assertThat(journal.mistake(id)).isPresent();
            }
            assertThat(journal.summaries()).hasSameSizeAs(journal.contents().keySet());
            return journal.contents();
        }
    }

    /** What is said to be whole is as it was, and what is said to be saved is there. */
    private void assertTrue(RescueList list) throws TroubleException {
        Map<UUID, String> now = list.saved() == 0 ? Map.of() : rescued();
        assertThat(now).hasSize(list.saved());
        for (Rescued each : list.mistakes()) {
            if (each.origin() == Origin.FILE) {
                assertThat(now.get(each.mistake())).as(each.toString()).isEqualTo(contents.get(each.mistake()));
            }
        }
    }

    @Test
    void of_a_sound_file_everything_is_read() throws Exception {
        RescueList list = rescue(bytes);
        assertThat(list.count(Origin.FILE)).isEqualTo(MISTAKES);
        assertThat(rescued()).isEqualTo(contents);
    }

    @Test
    void whatever_page_is_lost_no_mistake_is_wholly_lost_and_what_is_called_whole_is() throws Exception {
        for (int page = 0; page < bytes.length / PAGE; page += 9) {
            RescueList list = rescue(withoutPage(page));
            assertThat(list.saved()).as("without page %d", page).isEqualTo(MISTAKES);
            assertTrue(list);
            Files.delete(target);
        }
    }

    @Test
    void without_the_list_of_tables_the_rows_are_known_by_how_they_look() throws Exception {
        byte[] present = bytes.clone();
        Arrays.fill(present, 0, 8 * PAGE, (byte) 0);
        RescueList list = rescue(present);
        assertThat(list.saved()).isEqualTo(MISTAKES);
        assertTrue(list);
    }

    @Test
    void a_backup_fills_what_is_missing() throws Exception {
        RescueList list = rescue(Arrays.copyOf(bytes, bytes.length * 2 / 3), sound);
        assertThat(list.count(Origin.BOTH)).isPositive();
        assertThat(list.count(Origin.PART) + list.count(Origin.NEITHER)).isZero();
        assertThat(list.backup()).isEqualTo(Mistakes.NOON);
        assertThat(rescued()).isEqualTo(contents);
    }

    @Test
    void of_a_file_of_rubbish_there_is_what_the_backup_has() throws Exception {
        RescueList list = rescue(new byte[PAGE * 3], sound);
        assertThat(list.count(Origin.BACKUP)).isEqualTo(MISTAKES);
        assertThat(rescued()).isEqualTo(contents);
    }

    @Test
    void a_damaged_backup_gives_way_to_an_older_one() throws Exception {
        Path newer = Files.write(folder.resolve("newer.ukemi"), withoutPage(bytes.length / PAGE / 2));
        RescueList list = rescue(new byte[PAGE], newer, sound);
        assertThat(list.count(Origin.BACKUP)).isEqualTo(MISTAKES);
    }

    @Test
    void of_nothing_there_is_no_new_journal() throws Exception {
        assertThat(rescue(new byte[0]).mistakes()).isEmpty();
        assertThat(target).doesNotExist();
    }

    @Test
    void the_newer_words_of_the_file_win_over_the_backup() throws Exception {
        Mistake newer = Mistakes.everyFieldFilled(1).withTitle("Another title");
        Path present = later(journal -> journal.save(newer));
        rescue(Files.readAllBytes(present), sound);
        try (Journal journal = TestJournals.open(target, CLOCK)) {
            assertThat(journal.mistake(newer.id())).contains(newer);
        }
    }

    @Test
    void what_was_deleted_since_the_backup_does_not_come_back() throws Exception {
        UUID gone = Mistakes.everyFieldFilled(1).id();
        Path present = later(journal -> journal.deleteForGood(List.of(gone)));
        RescueList list = rescue(Files.readAllBytes(present), sound);
        assertThat(list.mistakes()).extracting(Rescued::mistake).hasSize(MISTAKES - 1).doesNotContain(gone);
    }

    @Test
    void neither_the_file_nor_its_wal_is_changed_even_where_sqlite_makes_no_sense_of_them() throws Exception {
        Path wal = Files.write(folder.resolve("journal.ukemi-wal"), Arrays.copyOf(withoutPage(0), PAGE * 2));
        byte[] present = withoutPage(0);
        RescueList list = rescue(present);
        assertThat(list.saved()).isEqualTo(MISTAKES);
        assertThat(Files.readAllBytes(damaged)).isEqualTo(present);
        assertThat(Files.readAllBytes(wal)).isEqualTo(Arrays.copyOf(present, PAGE * 2));
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(damaged, wal, target);
    }

    @Test
    void one_that_is_stopped_leaves_no_new_file() throws IOException {
        Files.write(damaged, bytes);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Rescue.of(damaged, List.of()).into(target, share -> share < 0.5));
        assertThat(Files.list(folder)).containsExactly(damaged);
    }

    @Test
    void a_name_that_is_taken_gets_a_number() throws IOException {
        Files.createFile(folder.resolve("rescued.ukemi"));
        assertThat(Rescue.free(folder.resolve("rescued"), ".ukemi")).hasFileName("rescued 2.ukemi");
    }

    /** A journal like the sound one, in which something was changed since. */
    private Path later(Change change) throws IOException, TroubleException {
        Path copy = Files.write(folder.resolve("later.ukemi"), bytes);
        try (Journal journal = TestJournals.open(copy, CLOCK)) {
            change.make(Objects.requireNonNull(journal));
        }
        return copy;
    }

    /** Something that changes a journal. */
    @FunctionalInterface
    private interface Change {
        void make(Journal journal) throws TroubleException;
    }
}
