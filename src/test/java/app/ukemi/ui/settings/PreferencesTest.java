package app.ukemi.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.journal.FileProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void a_file() {
        file = folder.resolve("settings.properties");
    }

    private Preferences preferences() {
        return new Preferences(FileProperties.in(file));
    }

    private Preferences damaged(String... lines) throws IOException {
        Files.writeString(file, String.join("\n", lines));
        return preferences();
    }

    @Test
    void what_was_chosen_is_there_the_next_time() {
        Preferences chosen = preferences();
        chosen.theme().set(Theme.DARK);
        chosen.textSize().set(125);
        chosen.language().set("de");
        chosen.counsel().set(false);
        chosen.checks().set(false);
        chosen.window().set("1.0 2.0 900.0 600.0 true");
        Preferences next = preferences();
        assertThat(next.theme().get()).isEqualTo(Theme.DARK);
        assertThat(next.textSize().get()).isEqualTo(125);
        assertThat(next.language().get()).isEqualTo("de");
        assertThat(next.counsel().get()).isFalse();
        assertThat(next.checks().get()).isFalse();
        assertThat(next.window().get()).isEqualTo("1.0 2.0 900.0 600.0 true");
    }

    @Test
    void a_text_size_chosen_late_is_there_the_next_time() {
        Preferences chosen = preferences();
        System.gc();
        chosen.textSize().set(150);
        assertThat(preferences().textSize().get()).isEqualTo(150);
    }

    @Test
    void a_theme_that_there_is_not_is_as_none_chosen() throws IOException {
        assertThat(damaged("theme=PURPLE").theme().get()).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void a_text_size_that_is_not_offered_is_as_none_chosen() throws IOException {
        assertThat(damaged("text-size=1000").textSize().get()).isEqualTo(100);
        assertThat(damaged("text-size=large").textSize().get()).isEqualTo(100);
    }

    @Test
    void counsel_that_is_neither_folded_nor_unfolded_is_unfolded() throws IOException {
        assertThat(damaged("counsel=perhaps").counsel().get()).isTrue();
    }

    @Test
    void a_recent_journal_that_is_no_path_is_left_out() throws IOException {
        assertThat(damaged("recent.0=\\u0000", "recent.1=/a.ukemi").recent()).containsExactly(Path.of("/a.ukemi"));
    }

    @Test
    void without_a_language_the_system_has_its_own() {
        assertThat(preferences().locale(Locale.CANADA_FRENCH)).isEqualTo(Locale.CANADA_FRENCH);
    }

    @Test
    void the_journal_opened_last_comes_first_and_only_once() {
        Preferences preferences = preferences();
        preferences.opened(Path.of("/a.ukemi"));
        preferences.opened(Path.of("/b.ukemi"));
        preferences.opened(Path.of("/a.ukemi"));
        assertThat(preferences().recent()).containsExactly(Path.of("/a.ukemi"), Path.of("/b.ukemi"));
        assertThat(preferences().last()).contains(Path.of("/a.ukemi"));
    }

    @Test
    void eight_recent_journals_are_kept() {
        Preferences preferences = preferences();
        IntStream.range(0, 10).forEach(i -> preferences.opened(Path.of("/" + i + ".ukemi")));
        assertThat(preferences().recent()).hasSize(8).startsWith(Path.of("/9.ukemi")).endsWith(Path.of("/2.ukemi"));
    }
}
