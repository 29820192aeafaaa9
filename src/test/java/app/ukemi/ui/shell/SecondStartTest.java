package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Lane;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file with which the program was started a second time. Real starts are in {@code StartsTest}. */
class SecondStartTest {
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");
    private static final Mistake OTHER = Mistakes.begun(2, "Lost a file");

    @TempDir private Path folder;
    private ShellWindow window;
    private Path other;

    @BeforeEach
    void a_window_with_a_journal_and_another_one() throws Exception {
        window = new ShellWindow(folder, Locale.UK);
        other = folder.resolve("other.ukemi");
        try (Journal journal = TestJournals.open(other, window.background.clock())) {
            journal.save(OTHER);
        }
    }

    @Test
    void the_first_window_opens_it_and_saves_what_was_typed_before() throws Exception {
        window.with(DISK);
        window.robot.interact(() -> window.open()
                .edit(DISK.id(), editing -> editing.change(mistake -> mistake.withTitle("Lost two disks"))));
        window.secondStart(other);
        assertThat(window.titles()).containsExactly("Lost a file");
        try (Journal before = TestJournals.open(window.file(), window.background.clock())) {
            assertThat(before.mistake(DISK.id()).orElseThrow().title()).isEqualTo("Lost two disks");
        }
    }

    @Test
    void it_is_opened_also_where_the_first_window_was_just_opening_its_own() throws Exception {
        window.background.hold(Lane.READ);
        window.with(DISK);
        window.secondStart(other);
        window.robot.interact(window.background::release);
        assertThat(window.titles()).containsExactly("Lost a file");
    }

    @Test
    void one_that_is_open_already_stays_as_it_is() throws Exception {
        window.with(DISK);
        OpenJournal before = window.open();
        window.secondStart(window.file());
        assertThat(window.open()).isSameAs(before);
    }
}
