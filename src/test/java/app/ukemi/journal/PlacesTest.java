package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @ParameterizedTest(name = "{0} with {1}={2}: {3}")
    @CsvSource({
        "Linux,      NONE,            '',      .local/share/ukemi/journal.ukemi",
        "Linux,      XDG_DATA_HOME,   /d,      /d/ukemi/journal.ukemi",
        "Linux,      XDG_DATA_HOME,   '',      .local/share/ukemi/journal.ukemi",
        "Linux,      XDG_DATA_HOME,   d,       .local/share/ukemi/journal.ukemi",
        "FreeBSD,    NONE,            '',      .local/share/ukemi/journal.ukemi",
        "Mac OS X,   NONE,            '',      Library/Application Support/Ukemi/journal.ukemi",
        "Mac OS X,   XDG_DATA_HOME,   /d,      Library/Application Support/Ukemi/journal.ukemi",
        "Windows 11, APPDATA,         /c/Data, /c/Data/Ukemi/journal.ukemi",
        "Windows 11, NONE,            '',      AppData/Roaming/Ukemi/journal.ukemi",
    })
    void the_journal_lies_in_the_data_folder(String os, String name, String value, String journal) {
        assertThat(Places.of(os, Map.of(name, value), HOME).journal()).isEqualTo(HOME.resolve(journal));
    }

    @ParameterizedTest(name = "{0} with {1}={2}: {3}")
    @CsvSource({
        "Linux,      NONE,            '',      .config/ukemi/settings.properties",
        "Linux,      XDG_CONFIG_HOME, /c,      /c/ukemi/settings.properties",
        "Linux,      XDG_CONFIG_HOME, c,       .config/ukemi/settings.properties",
        "Mac OS X,   NONE,            '',      Library/Application Support/Ukemi/settings.properties",
        "Windows 11, APPDATA,         /c/Data, /c/Data/Ukemi/settings.properties",
    })
    void the_settings_lie_where_the_system_wants_them(String os, String name, String value, String settings) {
        assertThat(Places.of(os, Map.of(name, value), HOME).settings()).isEqualTo(HOME.resolve(settings));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Linux,      .local/share/ukemi/logs",
        "Mac OS X,   Library/Application Support/Ukemi/logs",
        "Windows 11, AppData/Roaming/Ukemi/logs",
    })
    void the_logs_lie_beside_the_journal(String os, String logs) {
        assertThat(Places.of(os, Map.of(), HOME).logs()).isEqualTo(HOME.resolve(logs));
    }
}
