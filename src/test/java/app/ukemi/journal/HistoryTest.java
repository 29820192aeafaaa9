package app.ukemi.journal;

import static app.ukemi.db.Marks.MARK;
import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.HandClock;
import app.ukemi.db.Marks;
import app.ukemi.domain.Admission;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Mistake FIRST =
            Mistakes.everyFieldFilled(1, MARK).withFiling(Filing.OPEN);

    @TempDir private Path folder;
    private final HandClock clock = new HandClock(NOON, ZoneOffset.UTC);
    private Journal journal;

    @BeforeEach
    void open() throws TroubleException {
        journal = TestJournals.open(folder.resolve("test.ukemi"), clock);
        journal.save(FIRST);
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
    }

    @Test
    void a_new_mistake_has_no_earlier_version() throws TroubleException {
        retitle("In the same session");
        assertThat(versions()).isEmpty();
    }

    @Test
    void the_first_change_of_a_session_keeps_the_version_before_it_to_the_letter() throws TroubleException {
        journal.leave(FIRST.id());
        retitle("Second");
        assertThat(versions()).containsExactly(new Version(clock.instant(), FIRST));
    }

    @Test
    void the_next_changes_of_the_session_keep_none() throws TroubleException {
        journal.leave(FIRST.id());
        retitle("Second");
        clock.set(NOON.plus(Duration.ofMinutes(29)));
        retitle("Third");
        clock.set(NOON.plus(Duration.ofMinutes(58)));
        retitle("Fourth");
        assertThat(versions()).extracting(Version::mistake).containsExactly(FIRST);
    }

    @Test
    void half_an_hour_without_a_change_ends_a_session() throws TroubleException {
        clock.set(NOON.plus(Duration.ofMinutes(30)));
        retitle("Second");
        assertThat(versions()).extracting(Version::mistake).containsExactly(FIRST);
    }

    @Test
    void a_clock_that_is_set_back_by_half_an_hour_ends_a_session_too() throws TroubleException {
        retitle("Second");
        clock.set(NOON.minus(Duration.ofDays(3)));
        retitle("Third");
        retitle("Fourth");
        assertThat(titles()).containsExactly("Second");
        assertThat(journal.mistake(FIRST.id()).orElseThrow().title()).isEqualTo("Fourth");
    }

    @Test
    void the_last_version_comes_first() throws TroubleException {
        sessions("Second", "Third", "Fourth");
        assertThat(titles()).containsExactly("Third", "Second", FIRST.title());
    }

    @Test
    void a_save_that_changes_nothing_keeps_nothing() throws TroubleException {
        journal.leave(FIRST.id());
        journal.save(FIRST);
        assertThat(versions()).isEmpty();
    }

    @Test
    void of_what_is_older_than_thirty_days_one_a_month_is_kept() throws TroubleException {
        for (int day = 0; day < 100; day++) {
            clock.set(NOON.plus(Duration.ofDays(day)));
            journal.leave(FIRST.id());
            retitle("Day " + day);
        }
        // From 10 March on: of March and April the last one each, of May what is older than 30 days, and all since.
        assertThat(titles()).hasSize(31 + 3).startsWith("Day 98").endsWith("Day 68", "Day 67", "Day 50", "Day 20");
    }

    @Test
    void every_word_goes_with_a_mistake_that_is_deleted_for_good() throws Exception {
        for (int round = 0; round < 20; round++) {
            journal.leave(FIRST.id());
            clock.set(clock.instant().plusSeconds(1));
            journal.save(FIRST.withOwned(FIRST.owned().withAccount((MARK + " " + round + " ").repeat(round * 40))));
        }
        assertThat(marks()).isGreaterThan(20);
        journal.deleteForGood(List.of(FIRST.id()));
        assertThat(marks()).isZero();
    }

    @Test
    void a_first_draft_that_is_deleted_is_in_no_version() throws TroubleException {
        sessions("Second", "Third");
        Mistake last = journal.mistake(FIRST.id()).orElseThrow();
        journal.save(last.withOwned(last.owned().withAdmission(last.owned().admission().withoutDraft())));
        assertThat(versions()).hasSize(2).extracting(version -> version.mistake().owned().admission())
                .allMatch(admission -> admission.firstDraft().isEmpty()
                        && admission.draftState() == Admission.DraftState.DELETED)
                .allMatch(admission -> admission.text().equals(FIRST.owned().admission().text()));
    }

    @Test
    void moving_to_the_trash_and_back_keeps_no_version() throws TroubleException {
        journal.leave(FIRST.id());
        journal.trash(FIRST.id(), NOON);
        journal.restore(FIRST.id());
        assertThat(versions()).isEmpty();
    }

    private void sessions(String... titles) throws TroubleException {
        for (String title : titles) {
            journal.leave(FIRST.id());
            clock.set(clock.instant().plusSeconds(60));
            retitle(title);
        }
    }

    private void retitle(String title) throws TroubleException {
        journal.save(FIRST.withTitle(title));
    }

    private List<Version> versions() throws TroubleException {
        return journal.versions(FIRST.id());
    }

    private List<String> titles() throws TroubleException {
        return versions().stream().map(version -> version.mistake().title()).toList();
    }

    private int marks() throws IOException {
        return Marks.in(folder.resolve("test.ukemi"), folder.resolve("test.ukemi-wal"));
    }
}
