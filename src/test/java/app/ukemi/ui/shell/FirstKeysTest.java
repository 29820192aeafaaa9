package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Lane;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Summary;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes to write something down does not look for the place first. */
class FirstKeysTest {
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");

    @TempDir private Path folder;

    private void journalIsThere() throws Exception {
        new ShellWindow(folder, Locale.UK).with(DISK).close();
    }

    /** A window whose journal is still being opened, in which somebody has begun to write. */
    private ShellWindow typedEarly(String letters) throws Exception {
        journalIsThere();
        var window = new ShellWindow(folder, Locale.UK, Lane.READ);
        window.type(letters);
        return window;
    }

    private static String sentence(ShellWindow window) {
        return window.<TextField>node("#sentence").getText();
    }

    @Test
    void letters_that_are_typed_in_the_list_begin_the_sentence_of_a_new_mistake() throws Exception {
        var window = new ShellWindow(folder, Locale.UK).with(DISK);
        window.type("I left");
        assertThat(sentence(window)).isEqualTo("I left");
        assertThat(window.shows("#entry")).isTrue();
    }

    @Test
    void a_space_in_the_list_begins_nothing() throws Exception {
        var window = new ShellWindow(folder, Locale.UK).with(DISK);
        window.type(" ");
        assertThat(window.shows("#entry")).isFalse();
    }

    @Test
    void a_journal_that_is_only_read_takes_no_letters() throws Exception {
        var window = new ShellWindow(folder, Locale.UK);
        try (Journal journal = TestJournals.open(window.file(), window.background.clock())) {
            journal.save(DISK);
        }
        window.robot.interact(() -> window.shell().look(window.file()));
        window.type("I left");
        assertThat(window.shows("#entry")).isFalse();
    }

    @Test
    void letters_that_are_typed_before_the_journal_is_there_begin_it_as_well() throws Exception {
        ShellWindow window = typedEarly("I left");
        window.robot.interact(window.background::release);
        window.type(" it");
        assertThat(sentence(window)).isEqualTo("I left it");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150})
    void nothing_moves_when_the_list_comes(int textSize) throws Exception {
        journalIsThere();
        var window = new ShellWindow(folder, Locale.UK, Lane.READ);
        window.robot.interact(() -> window.preferences().textSize().set(textSize));
        window.type("I left");
        List<Bounds> before = List.of(window.place(".heading"), window.place(".entry > .text-field"));
        window.robot.interact(window.background::release);
        assertThat(List.of(window.place(".heading"), window.place(".entry > .text-field"))).isEqualTo(before);
    }

    @Test
    void a_sentence_that_was_sent_off_before_the_journal_was_there_begins_a_mistake() throws Exception {
        ShellWindow window = typedEarly("I left it");
        window.key(".entry > .text-field", KeyCode.ENTER);
        window.robot.interact(window.background::release);
        assertThat(window.shows("#account")).isTrue();
        assertThat(window.<TextField>node("#title").getText()).isEqualTo("I left it");
    }

    @Test
    void the_window_closes_when_what_was_typed_before_the_journal_was_there_is_in_it() throws Exception {
        ShellWindow window = typedEarly("I left it");
        window.close();
        assertThat(window.isClosed()).isFalse();
        window.robot.interact(window.background::release);
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(1)));
        assertThat(window.isClosed()).isTrue();
        try (Journal journal = TestJournals.open(window.file(), window.background.clock())) {
            assertThat(journal.summaries()).extracting(Summary::title).contains("I left it");
        }
    }

    @Test
    void what_was_typed_before_a_journal_was_refused_stands_in_the_next_one() throws Exception {
        Path file = folder.resolve("journal.ukemi");
        Files.writeString(file, "no journal at all, and long enough to be looked at");
        var window = new ShellWindow(folder, Locale.UK, Lane.READ);
        window.type("I left it");
        window.later(window.background::release);
        window.answer("OK");
        Files.delete(file);
        window.with(DISK);
        assertThat(sentence(window)).isEqualTo("I left it");
    }

    @Test
    void a_sentence_that_was_put_away_before_the_journal_was_there_is_gone() throws Exception {
        ShellWindow window = typedEarly("I left it");
        window.key(".entry > .text-field", KeyCode.ESCAPE);
        window.robot.interact(window.background::release);
        assertThat(window.shows("#entry")).isFalse();
    }

    @Test
    void while_the_first_journal_is_being_opened_nobody_is_welcomed() throws Exception {
        journalIsThere();
        var window = new ShellWindow(folder, Locale.UK, Lane.READ);
        assertThat(window.shows("#startWriting")).isFalse();
    }

    @Test
    void where_the_first_journal_is_refused_the_welcome_stands_under_the_reason() throws Exception {
        Files.writeString(folder.resolve("journal.ukemi"), "no journal at all, and long enough to be looked at");
        var window = new ShellWindow(folder, Locale.UK, Lane.READ);
        window.later(window.background::release);
        assertThat(window.dialogWords()).contains("journal.ukemi");
        assertThat(window.shows("#startWriting")).isTrue();
    }
}
