package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal beside which a killed process left its -wal. Each is judged in a private copy. */
class LeftoverWalTest {
    private static final String ADD = "INSERT INTO word VALUES ('second')";

    @TempDir
    private Path folder;

    private JournalFolder files;

    @BeforeEach
    void prepare() {
        files = new JournalFolder(folder);
    }

    @Test
    void what_is_in_the_wal_alone_is_found_again() throws Exception {
        Path path = files.journalWithWal("left.ukemi", ADD);
        try (JournalFile journal = JournalFolder.opened(JournalFile.open(path))) {
            assertThat(JournalFolder.words(journal)).containsExactly("first", "second");
        }
        assertThat(files.names()).containsExactly("left.ukemi");
    }

    @Test
    void a_newer_version_that_stands_in_the_wal_alone_is_refused() throws Exception {
        Path path = files.journalWithWal("left.ukemi", "PRAGMA user_version = " + (Migrations.CURRENT + 1));
        files.assertRefusedUntouched(path, Refusal.NEWER);
    }

    @Test
    void another_program_that_shows_in_the_wal_alone_is_refused() throws Exception {
        Path path = files.journalWithWal("left.ukemi", "PRAGMA application_id = 7");
        files.assertRefusedUntouched(path, Refusal.FOREIGN);
    }

    @Test
    void a_damaged_journal_is_refused_with_its_wal_as_it_was() throws Exception {
        Path path = files.journalWithWal("left.ukemi", ADD);
        JournalFolder.overwrite(path, JournalFolder.PAGE, JournalFolder.PAGE * 3);
        files.assertRefusedUntouched(path, Refusal.DAMAGED);
    }

    @Test
    void a_text_with_a_wal_of_rubbish_is_not_a_database() throws Exception {
        Path path = Files.writeString(folder.resolve("text.ukemi"), "Dear diary, ".repeat(1000));
        Files.writeString(SideFiles.wal(path), "and more of it ".repeat(1000));
        files.assertRefusedUntouched(path, Refusal.NOT_A_DATABASE);
    }

    @Test
    void an_empty_file_is_empty_whatever_its_wal_holds() throws Exception {
        Path path = files.journalWithWal("left.ukemi", ADD);
        JournalFolder.cutTo(path, 0);
        files.assertRefusedUntouched(path, Refusal.EMPTY);
    }

    @Test
    void a_wal_of_no_bytes_is_no_wal() throws Exception {
        Path path = files.journal("left.ukemi", "words");
        Files.createFile(SideFiles.wal(path));
        try (JournalFile journal = JournalFolder.opened(JournalFile.open(path))) {
            assertThat(JournalFolder.words(journal)).containsExactly("words");
        }
    }

    @Test
    void a_private_copy_is_removed_with_its_folder() throws Exception {
        Path path = files.journalWithWal("left.ukemi", ADD);
        PrivateCopy copy = PrivateCopy.of(path);
        assertThat(Modes.of(copy.file())).isEqualTo("rw-------");
        assertThat(Modes.of(PrivateFiles.folder(copy.file()))).isEqualTo("rwx------");
        copy.close();
        assertThat(PrivateFiles.folder(copy.file())).doesNotExist();
    }
}
