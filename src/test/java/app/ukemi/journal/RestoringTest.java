package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Difference;
import app.ukemi.domain.Difference.Differs;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {
    private static final Clock CLOCK = Clock.fixed(Mistakes.NOON, ZoneId.of("Europe/Berlin"));
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");
    private static final Mistake NIGHT = Mistakes.begun(2, "Forgot the night shift");

    @TempDir private Path place;
    private final Ids ids = new Ids(CLOCK, new Random(5));
    private Journals journals;
    private Journal journal;

    @BeforeEach
    void a_journal() throws TroubleException {
        journals = new Journals(Places.in(place), ids, CLOCK);
        journal = TestJournals.open(place.resolve("journal.ukemi"), CLOCK);
        journal.save(DISK);
        journal.save(NIGHT);
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
    }

    private Backup backup() {
        return ((Backups.Outcome.Made) journals.backups(journal, "").make(BackupReason.DAILY)).backup();
    }

    private List<Difference> differences(Backup backup) throws TroubleException {
        return journals.restoring().differences(journal, backup);
    }

    @Test
    void right_after_a_backup_nothing_differs() throws TroubleException {
        assertThat(differences(backup())).isEmpty();
    }

    @Test
    void what_was_begun_changed_or_deleted_since_is_told_apart() throws TroubleException {
        Backup backup = backup();
        journal.save(DISK.withTitle("Lost two disks"));
        journal.deleteForGood(List.of(NIGHT.id()));
        Mistake begun = Mistakes.begun(3, "Copied all staff");
        journal.save(begun);
        assertThat(differences(backup))
                .containsExactly(
                        new Difference(NIGHT.id(), "Forgot the night shift", Differs.MISSING_NOW),
                        new Difference(DISK.id(), "Lost a disk", Differs.CHANGED),
                        new Difference(begun.id(), "Copied all staff", Differs.NEW_SINCE));
    }

    @Test
    void a_row_below_a_row_counts_as_a_change() throws TroubleException {
        Action freeze = Action.blank(ids.next(), ActionKind.SHORT_TERM).withText("Freeze");
        Action rule = Action.blank(ids.next(), ActionKind.PERMANENT).withText("Test the way back");
        Mistake planned = DISK.withRemedy(Remedy.EMPTY.withActions(List.of(freeze, rule)));
        journal.save(planned);
        Backup backup = backup();
        journal.save(planned.withRemedy(
                Remedy.EMPTY.withActions(List.of(freeze, rule.withRetires(List.of(freeze.id()))))));
        assertThat(differences(backup)).extracting(Difference::kind).containsExactly(Differs.CHANGED);
    }

    @Test
    void one_mistake_comes_back_and_the_others_stay_as_they_are() throws TroubleException {
        Backup backup = backup();
        journal.save(DISK.withTitle("Lost two disks"));
        journal.save(NIGHT.withTitle("Forgot both shifts"));
        journals.restoring().bringBack(journal, backup, DISK.id());
        assertThat(journal.mistake(DISK.id())).contains(DISK);
        assertThat(journal.mistake(NIGHT.id())).map(Mistake::title).contains("Forgot both shifts");
    }

    @Test
    void what_was_deleted_for_good_comes_back_from_a_backup_that_still_has_it() throws TroubleException {
        Backup backup = backup();
        journal.deleteForGood(List.of(DISK.id()));
        journals.restoring().bringBack(journal, backup, DISK.id());
        assertThat(journal.mistake(DISK.id())).contains(DISK);
    }

    @Test
    void a_whole_backup_takes_the_place_of_the_journal() throws TroubleException {
        Backup backup = backup();
        journal.deleteForGood(List.of(DISK.id()));
        journal.close();
        assertThat(journals.restoring().restore(backup, journal.path())).isEqualTo(Optional.empty());
        journal = TestJournals.open(journal.path(), CLOCK);
        assertThat(journal.mistake(DISK.id())).contains(DISK);
        assertThat(differences(backup)).isEmpty();
    }

    @Test
    void a_damaged_backup_leaves_the_journal_as_it_is() throws TroubleException, IOException {
        Backup backup = backup();
        Files.write(backup.file(), new byte[4096]);
        journal.close();
        byte[] before = Files.readAllBytes(journal.path());
        assertThatExceptionOfType(TroubleException.class)
                .isThrownBy(() -> journals.restoring().restore(backup, journal.path()));
        assertThat(Files.readAllBytes(journal.path())).isEqualTo(before);
    }

    @Test
    void looking_into_a_backup_changes_nothing_of_it() throws TroubleException, IOException {
        Backup backup = backup();
        byte[] before = Files.readAllBytes(backup.file());
        differences(backup);
        assertThat(Files.readAllBytes(backup.file())).isEqualTo(before);
        assertThat(Files.list(backup.file().getParent())).containsExactly(backup.file());
    }
}
