package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.SaveTrouble;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveCopyTest {
    @TempDir
    private Path folder;

    private JournalFolder files;
    private JournalFile journal;

    @BeforeEach
    void open() throws Exception {
        files = new JournalFolder(folder);
        journal = JournalFolder.opened(JournalFile.open(files.journal("journal.ukemi", "first")));
        journal.database().write(connection -> JournalFolder.write(connection, "second"));
    }

    @AfterEach
    void close() throws Exception {
        journal.close();
    }

    @Test
    void a_copy_is_a_journal_with_every_word() throws Exception {
        Path target = folder.resolve("copy #1?.ukemi");
        assertThat(journal.saveCopy(target)).isEmpty();
        try (JournalFile copy = JournalFolder.opened(JournalFile.open(target))) {
            assertThat(JournalFolder.words(copy)).containsExactly("first", "second");
        }
    }

    @Test
    void a_copy_is_for_its_owner_alone() throws Exception {
        journal.saveCopy(folder.resolve("copy.ukemi"));
        assertThat(Modes.of(folder.resolve("copy.ukemi"))).isEqualTo("rw-------");
    }

    @Test
    void a_copy_leaves_nothing_beside_it() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        journal.saveCopy(other.resolve("copy.ukemi"));
        assertThat(new JournalFolder(other).names()).containsExactly("copy.ukemi");
    }

    @Test
    void a_copy_replaces_what_was_there_with_its_wal() throws Exception {
        Path target = files.journalWithWal("copy.ukemi", "INSERT INTO word VALUES ('old')");
        assertThat(journal.saveCopy(target)).isEmpty();
        try (JournalFile copy = JournalFolder.opened(JournalFile.open(target))) {
            assertThat(JournalFolder.words(copy)).containsExactly("first", "second");
        }
    }

    @Test
    void a_journal_is_not_saved_over_itself() {
        assertThat(journal.saveCopy(journal.path())).contains(SaveTrouble.ITSELF);
    }

    @Test
    void a_journal_is_not_saved_over_itself_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.ukemi"), journal.path());
        assertThat(journal.saveCopy(link)).contains(SaveTrouble.ITSELF);
    }

    @Test
    void a_copy_does_not_replace_a_journal_that_is_open() throws Exception {
        try (JournalFile other = JournalFolder.opened(JournalFile.create(folder.resolve("other.ukemi")))) {
            assertThat(journal.saveCopy(other.path())).contains(SaveTrouble.BUSY);
        }
    }

    @Test
    void a_copy_into_a_missing_folder_says_that_it_is_gone() {
        assertThat(journal.saveCopy(folder.resolve("none/copy.ukemi"))).contains(SaveTrouble.GONE);
    }

    @Test
    void a_copy_onto_a_folder_leaves_nothing_behind() throws Exception {
        Path target = Files.createDirectory(folder.resolve("folder.ukemi"));
        assertThat(journal.saveCopy(target)).contains(SaveTrouble.OTHER);
        assertThat(files.names()).noneMatch(name -> name.endsWith(".part"));
    }
}
