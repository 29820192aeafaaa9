package app.ukemi.journal;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.background.HandClock;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Mistake FULL = kept(Mistakes.everyFieldFilled(1));

    private final HandClock clock = new HandClock(NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path file;
    private Journal journal;

    private static Mistake kept(Mistake mistake) {
        return mistake.withFiling(mistake.filing().withTrashedAt(null));
    }

    @BeforeEach
    void open() {
        file = folder.resolve("mine.ukemi");
        journal = TestJournals.open(file, clock);
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
    }

    private void openAgain() throws TroubleException {
        journal.close();
        journal = TestJournals.open(file, clock);
    }

    @Test
    void a_mistake_begins_with_one_sentence_and_is_there_the_next_time() throws TroubleException {
        Mistake begun = journal.begin("I forgot the backup", Mistakes.minute(clock.instant()));
        openAgain();
        assertThat(journal.mistake(begun.id())).contains(begun);
    }

    @Test
    void every_field_is_there_the_next_time() throws TroubleException {
        journal.save(FULL);
        openAgain();
        assertThat(journal.mistake(FULL.id())).contains(FULL);
    }

    @Test
    void one_that_was_written_the_last_time_can_be_written_on() throws TroubleException {
        journal.save(FULL);
        openAgain();
        Mistake next = FULL.withRemedy(FULL.remedy().withActions(List.of()));
        journal.save(next);
        assertThat(journal.mistake(FULL.id())).contains(next);
    }

    @Test
    void many_mistakes_can_be_written_in_turn() throws TroubleException {
        for (int round = 0; round < 2; round++) {
            for (int seed = 0; seed < 20; seed++) {
                journal.save(Mistakes.typical(seed).withTitle("Round " + round));
            }
        }
        assertThat(journal.summaries()).hasSize(20).extracting(Summary::title).containsOnly("Round 1");
    }

    @Test
    void a_version_written_before_it_was_trashed_does_not_bring_it_back() throws TroubleException {
        journal.save(FULL);
        journal.trash(FULL.id(), NOON);
        journal.save(FULL.withTitle("Typed just before"));
        assertThat(journal.summaries()).extracting(Summary::trashedAt).containsExactly(NOON);
        assertThat(journal.mistake(FULL.id())).map(Mistake::title).contains("Typed just before");
    }

    @Test
    void one_that_is_restored_is_as_it_was() throws TroubleException {
        journal.save(FULL);
        journal.trash(FULL.id(), NOON);
        journal.restore(FULL.id());
        assertThat(journal.mistake(FULL.id())).contains(FULL);
    }

    @Test
    void what_was_deleted_for_good_is_not_saved_again() throws TroubleException {
        journal.save(FULL);
        journal.deleteForGood(List.of(FULL.id()));
        journal.save(FULL.withTitle("Typed just before"));
        assertThat(journal.summaries()).isEmpty();
    }

    @Test
    void emptying_the_trash_spares_what_was_trashed_later() throws TroubleException {
        Mistake other = Mistakes.typical(2);
        journal.save(FULL);
        journal.save(other);
        journal.trash(FULL.id(), NOON);
        journal.trash(other.id(), NOON.plus(Duration.ofDays(1)));
        assertThat(journal.emptyTrashBefore(NOON.plus(Duration.ofHours(1)))).containsExactly(FULL.id());
        assertThat(journal.summaries()).extracting(Summary::id).containsExactly(other.id());
    }

    @Test
    void people_and_tags_are_offered_again() throws TroubleException {
        journal.save(FULL);
        assertThat(journal.people()).extracting("name").containsExactly("Ada Lovelace", "Ben Okri");
        assertThat(journal.tags()).extracting("name").containsExactly("certificates", "handover");
    }

    @Test
    void limits_are_the_usual_ones_until_they_are_set() throws TroubleException {
        assertThat(journal.limits()).isEqualTo(PaceLimits.USUAL);
    }

    @Test
    void limits_are_kept_in_the_journal() throws TroubleException {
        var strict = new PaceLimits(Duration.ofHours(2), Duration.ofMinutes(510));
        journal.setLimits(strict);
        openAgain();
        assertThat(journal.limits()).isEqualTo(strict);
    }

    @Test
    void limits_that_make_no_sense_are_not_used() throws TroubleException {
        journal.setLimits(new PaceLimits(Duration.ofHours(9), Duration.ofHours(1)));
        assertThat(journal.limits()).isEqualTo(PaceLimits.USUAL);
    }

    @Test
    void a_copy_holds_what_the_journal_holds() throws TroubleException {
        journal.save(FULL);
        Path copy = folder.resolve("copy.ukemi");
        assertThat(journal.saveCopy(copy)).isEmpty();
        try (Journal other = TestJournals.open(copy, clock)) {
            assertThat(other.mistake(FULL.id())).contains(FULL);
        }
    }

    @Test
    void a_save_that_fails_says_why_and_succeeds_when_the_cause_is_gone() throws TroubleException, IOException {
        journal.save(FULL);
        Path away = folder.resolve("away.ukemi");
        Files.move(file, away);
        assertThatThrownBy(() -> journal.save(FULL.withTitle("Later")))
                .isInstanceOfSatisfying(TroubleException.class, e -> assertThat(e.why()).isEqualTo(SaveTrouble.GONE));
        Files.move(away, file);
        journal.save(FULL.withTitle("Later"));
        assertThat(journal.mistake(FULL.id())).map(Mistake::title).contains("Later");
    }
}
