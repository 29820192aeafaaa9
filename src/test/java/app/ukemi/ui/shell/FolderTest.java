package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderTest {
    private static final Path FILE = Path.of("/home/ada/my journal.ukemi");

    @Test
    void a_mac_shows_the_file_in_its_folder() {
        assertThat(Folder.command("Mac OS X", FILE)).containsExactly("open", "-R", FILE.toString());
    }

    @Test
    void windows_shows_the_file_in_its_folder() {
        assertThat(Folder.command("Windows 11", FILE)).containsExactly("explorer.exe", "/select," + FILE);
    }

    @Test
    void any_other_system_opens_the_folder() {
        assertThat(Folder.command("Linux", FILE)).containsExactly("xdg-open", "/home/ada");
    }

    @Test
    void what_lies_in_the_users_own_folder_is_told_from_there() {
        Path home = Path.of(System.getProperty("user.home"));
        assertThat(Folder.shortened(home.resolve("notes/journal.ukemi"))).isEqualTo("~/notes/journal.ukemi");
        assertThat(Folder.shortened(FILE)).isEqualTo(FILE.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "journal, journal.ukemi",
        "journal.ukemi, journal.ukemi",
        "journal.txt, journal.txt.ukemi",
        "ukemi, ukemi.ukemi",
        "march 2026, march 2026.ukemi"
    })
    void a_journal_gets_its_ending_where_it_has_none(String name, String ended) {
        Path folder = Path.of("somewhere");
        assertThat(JournalChooser.withEnding(folder.resolve(name))).isEqualTo(folder.resolve(ended));
    }
}
