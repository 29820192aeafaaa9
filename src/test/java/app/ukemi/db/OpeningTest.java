package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opening meets: one test for each row of the table of issue 2. Permissions are in {@link PermissionTest}. */
class OpeningTest {
    @TempDir
    private Path folder;

    private JournalFolder files;

    @BeforeEach
    void prepare() {
        files = new JournalFolder(folder);
    }

    @Test
    void a_missing_file_is_missing() throws Exception {
        files.assertRefusedUntouched(folder.resolve("none.ukemi"), Refusal.MISSING);
    }

    @Test
    void a_file_in_a_missing_folder_has_no_folder() throws Exception {
        files.assertRefusedUntouched(folder.resolve("none/journal.ukemi"), Refusal.NO_FOLDER);
    }

    @Test
    void a_file_below_a_file_has_no_folder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        files.assertRefusedUntouched(file.resolve("journal.ukemi"), Refusal.NO_FOLDER);
    }

    @Test
    void a_folder_is_a_folder() throws Exception {
        files.assertRefusedUntouched(folder, Refusal.FOLDER);
    }

    @Test
    void a_link_to_nothing_is_missing() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.ukemi"), folder.resolve("none.ukemi"));
        files.assertRefusedUntouched(link, Refusal.MISSING);
    }

    @Test
    void a_file_of_zero_bytes_is_empty() throws Exception {
        files.assertRefusedUntouched(Files.createFile(folder.resolve("empty.ukemi")), Refusal.EMPTY);
    }

    @Test
    void a_text_is_not_a_database() throws Exception {
        files.assertRefusedUntouched(
                Files.writeString(folder.resolve("text.ukemi"), "Dear diary, ".repeat(1000)), Refusal.NOT_A_DATABASE);
    }

    @Test
    void an_sqlite_file_of_another_program_is_foreign() throws Exception {
        Path foreign = folder.resolve("foreign.ukemi");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign)) {
            Sql.execute(connection, "CREATE TABLE song (title TEXT)");
        }
        files.assertRefusedUntouched(foreign, Refusal.FOREIGN);
    }

    @Test
    void a_journal_of_a_newer_ukemi_is_newer() throws Exception {
        Path journal = files.journal("newer.ukemi", "words");
        JournalFolder.run(journal, "PRAGMA user_version = " + (Migrations.CURRENT + 1));
        files.assertRefusedUntouched(journal, Refusal.NEWER);
    }

    @Test
    void a_journal_without_its_end_is_truncated() throws Exception {
        Path journal = files.longJournal("cut.ukemi");
        JournalFolder.cutTo(journal, Files.size(journal) - JournalFolder.PAGE);
        files.assertRefusedUntouched(journal, Refusal.TRUNCATED);
    }

    @Test
    void a_journal_cut_within_a_page_is_truncated() throws Exception {
        Path journal = files.longJournal("cut.ukemi");
        JournalFolder.cutTo(journal, Files.size(journal) - 1);
        files.assertRefusedUntouched(journal, Refusal.TRUNCATED);
    }

    @Test
    void a_journal_cut_within_its_header_is_truncated() throws Exception {
        Path journal = files.journal("cut.ukemi", "words");
        JournalFolder.cutTo(journal, 50);
        files.assertRefusedUntouched(journal, Refusal.TRUNCATED);
    }

    @Test
    void a_journal_damaged_in_the_middle_is_damaged() throws Exception {
        Path journal = files.longJournal("damaged.ukemi");
        long middle = Files.size(journal) / 2 / JournalFolder.PAGE * JournalFolder.PAGE;
        JournalFolder.overwrite(journal, middle, JournalFolder.PAGE);
        files.assertRefusedUntouched(journal, Refusal.DAMAGED);
    }

    @Test
    void a_journal_whose_list_of_tables_is_damaged_is_damaged() throws Exception {
        Path journal = files.longJournal("damaged.ukemi");
        JournalFolder.overwrite(journal, 100, JournalFolder.PAGE - 100);
        files.assertRefusedUntouched(journal, Refusal.DAMAGED);
    }

    @Test
    void a_journal_with_a_page_size_that_cannot_be_is_damaged() throws Exception {
        Path journal = files.longJournal("damaged.ukemi");
        JournalFolder.overwrite(journal, 17, 1);
        files.assertRefusedUntouched(journal, Refusal.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 44, 60})
    void a_journal_of_a_format_that_cannot_be_is_damaged(int at) throws Exception {
        Path journal = files.journal("damaged.ukemi", "words");
        JournalFolder.overwrite(journal, at, 1);
        files.assertRefusedUntouched(journal, Refusal.DAMAGED);
    }

    @Test
    void a_journal_that_is_open_in_this_ukemi_is_in_use() throws Exception {
        Path path = files.journal("journal.ukemi", "words");
        try (JournalFile journal = JournalFolder.opened(JournalFile.open(path))) {
            Map<String, String> before = files.bytes();
            String self = Long.toString(ProcessHandle.current().pid());
            assertThat(JournalFile.open(path)).isEqualTo(new Opening.Refused(path, Refusal.IN_USE, self));
            assertThat(files.bytes()).isEqualTo(before);
            assertThat(JournalFolder.words(journal)).containsExactly("words");
        }
    }

    @Test
    void a_journal_that_is_open_under_another_name_is_in_use() throws Exception {
        Path path = files.journal("journal.ukemi", "words");
        Path link = Files.createSymbolicLink(folder.resolve("link.ukemi"), path);
        try (JournalFile journal = JournalFolder.opened(JournalFile.open(path))) {
            assertThat(JournalFile.open(link)).isInstanceOfSatisfying(Opening.Refused.class,
                    refused -> assertThat(refused.why()).isEqualTo(Refusal.IN_USE));
            assertThat(journal.path()).isEqualTo(path);
        }
    }

    @Test
    void a_sound_journal_opens_for_writing() throws Exception {
        Path path = files.journal("journal.ukemi", "words");
        try (JournalFile journal = JournalFolder.opened(JournalFile.open(path))) {
            assertThat(journal.readOnly()).isFalse();
            assertThat(JournalFolder.words(journal)).containsExactly("words");
        }
    }
}
