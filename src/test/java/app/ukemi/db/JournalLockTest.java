package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.child.ChildJvm;
import app.ukemi.domain.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalLockTest {
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
