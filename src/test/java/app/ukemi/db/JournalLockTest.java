package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.child.ChildJvm;
import app.ukemi.domain.Holder;
import app.ukemi.domain.OnlyRead;
import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalLockTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Holder ELSEWHERE = new Holder("anna", "office", 77, NOON, NOON, NOON);

    @TempDir
    private Path folder;

    private JournalFolder files;
    private Path path;

    @BeforeEach
    void make() throws Exception {
        files = new JournalFolder(folder);
        path = files.journal("journal.ukemi", "first");
    }

    @Test
    void a_journal_that_another_process_has_open_is_in_use_by_that_process() throws Exception {
        try (ChildJvm other = hold()) {
            Map<String, String> before = files.bytes();
            assertThat(JournalFile.open(path)).isEqualTo(new Opening.Refused(path, Refusal.IN_USE, other.pid()));
            assertThat(files.bytes()).isEqualTo(before);
            other.kill();
        }
    }

    @Test
    void a_second_try_in_this_process_does_not_let_another_process_in() throws Exception {
        try (JournalFile journal = JournalFolder.opened(JournalFile.open(path))) {
            JournalFile.open(journal.path());
            try (ChildJvm other = ChildJvm.Setup.plain().start(OpeningProbe.class, "open", path.toString())) {
                assertThat(other.line()).startsWith("IN_USE " + ProcessHandle.current().pid());
            }
        }
    }

    @Test
    void what_a_killed_process_saved_is_there_and_its_lock_is_not() throws Exception {
        try (ChildJvm other = hold()) {
            other.kill();
        }
        assertThat(files.names()).contains("journal.ukemi.lock", "journal.ukemi-wal");
        try (JournalFile journal = JournalFolder.opened(JournalFile.open(path))) {
            assertThat(JournalFolder.words(journal)).containsExactly("first", "held");
        }
        assertThat(files.names()).containsExactly("journal.ukemi");
    }

    @Test
    void a_journal_can_be_locked_before_it_is_there() throws Exception {
        Path none = folder.resolve("none.ukemi");
        try (JournalLock _ = taken(none)) {
            assertThat(JournalLock.take(none)).isInstanceOf(JournalLock.Held.class);
        }
        assertThat(files.names()).containsExactly("journal.ukemi");
    }

    @Test
    void a_lock_is_not_written_through_a_link() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter"), "dear");
        Files.createSymbolicLink(folder.resolve("journal.ukemi.lock"), letter);
        assertThat(JournalLock.take(path)).isInstanceOf(JournalLock.NotPossible.class);
        assertThat(letter).hasContent("dear");
    }

    @Test
    void the_lock_says_who_has_it_and_since_when_to_its_owner_alone() throws Exception {
        try (JournalFile journal = JournalFolder.opened(JournalFile.open(path))) {
            journal.beat(NOON);
            journal.beat(NOON.plusSeconds(60));
            Holder self = Processes.self();
            assertThat(lock()).hasContent("""
                    user=%s
                    host=%s
                    pid=%d
                    started=%s
                    since=2026-03-10T12:00:00Z
                    beat=2026-03-10T12:01:00Z
                    """.formatted(self.user(), self.host(), self.pid(), self.started()));
            assertThat(Modes.of(lock())).isEqualTo("rw-------");
        }
    }

    @Test
    void a_journal_that_another_computer_has_is_read_and_left_as_it_is() throws Exception {
        says(ELSEWHERE);
        Map<String, String> before = files.bytes();
        try (JournalFile journal = open(new Claim(NOON, null))) {
            assertThat(journal.onlyRead()).contains(new OnlyRead.InUse(ELSEWHERE, false));
            assertThat(JournalFolder.words(journal)).containsExactly("first");
        }
        assertThat(files.bytes()).isEqualTo(before);
    }

    @Test
    void one_that_was_not_heard_of_for_long_is_overruled_by_the_user_alone() throws Exception {
        says(ELSEWHERE);
        Instant later = NOON.plus(Duration.ofHours(1));
        try (JournalFile journal = open(new Claim(later, null))) {
            assertThat(journal.onlyRead()).contains(new OnlyRead.InUse(ELSEWHERE, true));
        }
        try (JournalFile journal = open(new Claim(later, ELSEWHERE))) {
            assertThat(journal.onlyRead()).isEmpty();
        }
        assertThat(lock()).doesNotExist();
    }

    @Test
    void one_that_was_heard_of_since_is_not_overruled() throws Exception {
        Instant later = NOON.plus(Duration.ofHours(1));
        says(ELSEWHERE.withBeat(NOON, later));
        try (JournalFile journal = open(new Claim(later, ELSEWHERE))) {
            assertThat(journal.readOnly()).isTrue();
        }
    }

    @Test
    void whoever_was_overruled_writes_no_more_and_leaves_the_lock_to_the_other() throws Exception {
        try (JournalFile journal = open(new Claim(NOON, null))) {
            says(ELSEWHERE);
            journal.beat(NOON);
            assertThatThrownBy(() -> journal.database().write(connection -> JournalFolder.write(connection, "more")))
                    .isInstanceOfSatisfying(SQLException.class,
                            e -> assertThat(Troubles.of(e)).isEqualTo(SaveTrouble.TAKEN_OVER));
        }
        assertThat(lock()).content().contains("host=office");
    }

    @Test
    void what_a_process_of_this_computer_left_that_is_gone_locks_nobody_out() throws Exception {
        Holder self = Processes.self();
        says(new Holder(self.user(), self.host(), self.pid(), NOON, NOON, NOON));
        try (JournalFile journal = open(new Claim(NOON, null))) {
            assertThat(journal.onlyRead()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "pid=many", "user=anna", "since=yesterday\npid=1\n"})
    void a_lock_that_makes_no_sense_locks_nobody_out(String content) throws Exception {
        Files.writeString(lock(), content);
        try (JournalFile journal = open(new Claim(NOON, null))) {
            assertThat(journal.onlyRead()).isEmpty();
        }
    }

    private Path lock() {
        return folder.resolve("journal.ukemi.lock");
    }

    private void says(Holder holder) throws IOException {
        Files.write(lock(), HolderFile.bytes(holder));
    }

    private JournalFile open(Claim claim) {
        Opening opening = JournalFile.openAtOnce(path, new Aside(() -> folder.resolve("aside")), claim);
        JournalFile journal = JournalFolder.opened(opening);
        assertThat(journal.judge()).isEmpty();
        return journal;
    }

    @Tag("faults")
    @Test
    void of_twenty_processes_that_open_it_at_once_one_writes() throws Exception {
        List<ChildJvm> openers = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                openers.add(ChildJvm.Setup.plain().start(OpeningProbe.class, "hold", path.toString()));
            }
            List<String> said = new ArrayList<>();
            for (ChildJvm opener : openers) {
                said.add(opener.line());
            }
            assertThat(said).filteredOn(line -> line.startsWith("writing")).hasSize(1);
            assertThat(said).filteredOn(line -> line.startsWith("IN_USE")).hasSize(19);
        } finally {
            openers.forEach(ChildJvm::close);
        }
    }

    private static JournalLock taken(Path journal) {
        JournalLock.Outcome outcome = JournalLock.take(journal);
        assertThat(outcome).isInstanceOf(JournalLock.Taken.class);
        return ((JournalLock.Taken) outcome).lock();
    }

    private ChildJvm hold() throws Exception {
        ChildJvm other = ChildJvm.Setup.plain().start(OpeningProbe.class, "hold", path.toString());
        assertThat(other.line()).isEqualTo("writing [first, held]");
        return other;
    }
}
