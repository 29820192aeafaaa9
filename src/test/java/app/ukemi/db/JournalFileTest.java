package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalFileTest {
    private static final String NOTHING_SPECIAL = "rw-r--r--";

    @TempDir
    private Path folder;

    private JournalFolder files;

    @BeforeEach
    void prepare() {
        files = new JournalFolder(folder);
    }

    @Test
    void a_new_journal_makes_its_folders_for_its_owner_alone() throws Exception {
        Path path = folder.resolve("data/ukemi/journal.ukemi");
        JournalFolder.opened(JournalFile.create(path)).close();
        assertThat(List.of(Modes.of(folder.resolve("data")), Modes.of(folder.resolve("data/ukemi"))))
                .containsOnly("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal.ukemi", "journal.ukemi-wal", "journal.ukemi-shm", "journal.ukemi.lock"})
    void while_it_is_open_every_file_is_for_its_owner_alone(String name) throws Exception {
        try (JournalFile journal = JournalFolder.opened(JournalFile.create(folder.resolve("journal.ukemi")))) {
            journal.database().write(connection -> JournalFolder.write(connection, "words"));
            assertThat(Modes.of(folder.resolve(name))).isEqualTo("rw-------");
        }
    }

    @Test
    void a_journal_that_others_could_read_becomes_private_when_it_is_opened() throws Exception {
        Path path = files.journal("journal.ukemi", "words");
        Modes.set(path, NOTHING_SPECIAL);
        JournalFolder.opened(JournalFile.open(path)).close();
        assertThat(Modes.of(path)).isEqualTo("rw-------");
    }

    @Test
    void closed_it_is_one_file() throws Exception {
        files.journal("journal.ukemi", "words");
        assertThat(files.names()).containsExactly("journal.ukemi");
    }

    @Test
    void closed_it_can_be_opened_again() throws Exception {
        Path path = files.journal("journal.ukemi", "words");
        JournalFolder.opened(JournalFile.open(path)).close();
        try (JournalFile journal = JournalFolder.opened(JournalFile.open(path))) {
            assertThat(JournalFolder.words(journal)).containsExactly("words");
        }
    }

    @Test
    void a_new_journal_never_replaces_a_file() throws Exception {
        Path path = Files.writeString(folder.resolve("letter.ukemi"), "dear");
        assertThat(JournalFile.create(path)).isEqualTo(new Opening.Refused(path, Refusal.ALREADY_THERE, ""));
        assertThat(path).hasContent("dear");
    }

    @Test
    void a_new_journal_does_not_take_in_the_wal_of_one_that_was_deleted() throws Exception {
        Path path = files.journalWithWal("journal.ukemi", "INSERT INTO word VALUES ('old')");
        Files.delete(path);
        JournalFolder.opened(JournalFile.create(path)).close();
        assertThat(files.names()).containsExactly("journal.ukemi");
        assertThat(FileGuard.soundness(path)).isEmpty();
    }

    @Test
    void a_new_journal_below_a_file_has_no_folder() throws Exception {
        Path path = Files.writeString(folder.resolve("file"), "x").resolve("sub/journal.ukemi");
        assertThat(JournalFile.create(path)).isEqualTo(new Opening.Refused(path, Refusal.NO_FOLDER, ""));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "PRAGMA foreign_keys, 1", "PRAGMA journal_mode, wal", "PRAGMA synchronous, 2", "PRAGMA secure_delete, 1",
        "PRAGMA busy_timeout, 5000", "PRAGMA temp_store, 2",
    })
    void the_writing_connection_is_set(String pragma, String value) throws Exception {
        try (JournalFile journal = JournalFolder.opened(JournalFile.create(folder.resolve("journal.ukemi")))) {
            assertThat(journal.database().<List<String>>write(connection ->
                    Sql.query(connection, pragma, _ -> {}, Cells::text))).containsExactly(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space.ukemi", "a#b?c%20d&e=f.ukemi", "100%.ukemi", "mode=memory.ukemi", "it's;.ukemi",
        "back\\slash.ukemi"})
    void a_strange_name_is_a_name(String name) throws Exception {
        Path path = files.journal(name, "words");
        try (JournalFile journal = JournalFolder.opened(JournalFile.open(path))) {
            assertThat(JournalFolder.words(journal)).containsExactly("words");
        }
        assertThat(files.names()).containsExactly(name);
    }

    @Test
    void a_journal_that_was_moved_away_while_open_is_gone() throws Exception {
        Path path = folder.resolve("journal.ukemi");
        try (JournalFile journal = JournalFolder.opened(JournalFile.create(path))) {
            Files.move(path, folder.resolve("elsewhere.ukemi"));
            assertThatThrownBy(() -> journal.database().write(connection -> JournalFolder.write(connection, "lost")))
                    .isInstanceOfSatisfying(SQLException.class,
                            e -> assertThat(Troubles.of(e)).isEqualTo(SaveTrouble.GONE));
        }
    }

    @Test
    void a_journal_that_came_back_is_written_again() throws Exception {
        Path path = folder.resolve("journal.ukemi");
        try (JournalFile journal = JournalFolder.opened(JournalFile.create(path))) {
            Files.move(path, folder.resolve("elsewhere.ukemi"));
            Files.move(folder.resolve("elsewhere.ukemi"), path);
            journal.database().write(connection -> JournalFolder.write(connection, "kept"));
            assertThat(JournalFolder.words(journal)).containsExactly("kept");
        }
    }
}
