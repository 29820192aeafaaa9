package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.domain.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal is read as soon as it is known to be one; writing waits until all of its file was judged. */
class ReadAtOnceTest {
    @TempDir
    private Path folder;

    private JournalFolder files;

    @BeforeEach
    void prepare() {
        files = new JournalFolder(folder);
    }

    private static Opening openAtOnce(Path path) {
        return JournalFile.openAtOnce(path, new Aside(() -> path.resolveSibling("aside")), Claim.MODEST);
    }

    private static JournalFile atOnce(Path path) {
        return JournalFolder.opened(openAtOnce(path));
    }

    private Path damaged() throws Exception {
        Path path = files.longJournal("damaged.ukemi");
        long late = Files.size(path) * 3 / 4 / JournalFolder.PAGE * JournalFolder.PAGE;
        JournalFolder.overwrite(path, late, JournalFolder.PAGE);
        return path;
    }

    private Map<String, String> bytesWithoutTheLock() throws Exception {
        Map<String, String> bytes = files.bytes();
        bytes.keySet().removeIf(name -> name.endsWith(".lock"));
        return bytes;
    }

    @Test
    void what_another_program_made_is_refused_before_it_is_read() throws Exception {
        Path path = files.journal("newer.ukemi", "words");
        JournalFolder.run(path, "PRAGMA user_version = " + (Migrations.CURRENT + 1));
        Map<String, String> before = files.bytes();
        assertThat(openAtOnce(path)).isEqualTo(new Opening.Refused(path, Refusal.NEWER, ""));
        assertThat(files.bytes()).isEqualTo(before);
    }

    @Test
    void a_journal_is_read_before_it_was_judged_and_stays_as_it_was() throws Exception {
        Path path = files.journal("journal.ukemi", "first");
        Map<String, String> before = files.bytes();
        try (JournalFile journal = atOnce(path)) {
            assertThat(JournalFolder.words(journal)).containsExactly("first");
            assertThat(bytesWithoutTheLock()).isEqualTo(before);
        }
        assertThat(files.bytes()).isEqualTo(before);
    }

    @Test
    void words_of_a_leftover_wal_are_read_before_it_is_taken_in() throws Exception {
        Path path = files.journalWithWal("left.ukemi", "INSERT INTO word VALUES ('second')");
        Map<String, String> before = files.bytes();
        try (JournalFile journal = atOnce(path)) {
            assertThat(JournalFolder.words(journal)).containsExactly("first", "second");
            assertThat(bytesWithoutTheLock()).isEqualTo(before);
            assertThat(journal.judge()).isEmpty();
            assertThat(JournalFolder.words(journal)).containsExactly("first", "second");
        }
        assertThat(files.names()).containsExactly("left.ukemi");
    }

    @Test
    void what_is_written_before_it_was_judged_is_judged_first_and_then_written() throws Exception {
        Path path = files.journal("journal.ukemi", "first");
        try (JournalFile journal = atOnce(path)) {
            assertThat(journal.readOnly()).isFalse();
            journal.database().write(connection -> JournalFolder.write(connection, "second"));
            assertThat(JournalFolder.words(journal)).containsExactly("first", "second");
        }
        try (JournalFile again = JournalFolder.opened(JournalFile.open(path))) {
            assertThat(JournalFolder.words(again)).containsExactly("first", "second");
        }
    }

    @Test
    void one_found_sound_is_written_to() throws Exception {
        Path path = files.journal("journal.ukemi", "first");
        try (JournalFile journal = atOnce(path)) {
            assertThat(journal.judge()).isEmpty();
            assertThat(journal.readOnly()).isFalse();
            journal.database().write(connection -> JournalFolder.write(connection, "second"));
            assertThat(JournalFolder.words(journal)).containsExactly("first", "second");
        }
    }

    @Test
    void one_found_damaged_is_only_read_from_then_on_and_stays_as_it_was() throws Exception {
        Path path = damaged();
        Map<String, String> before = files.bytes();
        try (JournalFile journal = atOnce(path)) {
            assertThat(journal.judge()).contains(Refusal.DAMAGED);
            assertThat(journal.readOnly()).isTrue();
            assertThatThrownBy(() -> journal.database().write(connection -> JournalFolder.write(connection, "more")))
                    .isInstanceOf(SQLException.class);
            assertThat(bytesWithoutTheLock()).isEqualTo(before);
        }
        assertThat(files.bytes()).isEqualTo(before);
    }

    @Test
    void a_journal_of_an_older_version_is_judged_before_it_is_brought_up_to_date() throws Exception {
        Path path = damaged();
        try (var bytes = new java.io.RandomAccessFile(path.toFile(), "rw")) {
            bytes.seek(60);
            bytes.writeInt(Migrations.CURRENT - 1);
        }
        Map<String, String> before = files.bytes();
        assertThat(openAtOnce(path)).isEqualTo(new Opening.Refused(path, Refusal.DAMAGED, ""));
        assertThat(files.bytes()).isEqualTo(before);
    }

    @Test
    void a_copy_is_of_the_file_whether_judged_or_not() throws Exception {
        Path path = files.journal("journal.ukemi", "first");
        Path copy = folder.resolve("copy.ukemi");
        try (JournalFile journal = atOnce(path)) {
            assertThat(journal.saveCopy(copy)).isEmpty();
        }
        try (JournalFile again = JournalFolder.opened(JournalFile.open(copy))) {
            assertThat(JournalFolder.words(again)).containsExactly("first");
        }
    }
}
