package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.ui.journal.JournalLine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same mistake again? In step 3 and in the list, with the sample. */
class SameWindowTest {
    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void the_sample() throws TimeoutException {
        window = new ShellWindow(folder, Locale.UK);
        window.robot.interact(window.shell()::openSample);
    }

    @AfterEach
    void close() {
        window.robot.interact(window.shell()::close);
    }

    private void learnOf(String title) {
        open(title);
        window.fire("#step-LEARN");
    }

    private void open(String title) {
        window.robot.interact(() -> {
            ListView<JournalLine> list = window.node("#list");
            list.getItems().stream()
                    .filter(line -> line.summary().title().startsWith(title))
                    .forEach(line -> list.getSelectionModel().select(line));
        });
        window.key("#list", KeyCode.ENTER);
    }

    private List<String> words() {
        Node box = window.node("#same");
        return window.robot.from(box).lookup((Node node) -> node instanceof Labeled).<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void one_made_again_says_of_which_and_whether_the_fix_had_been_done() {
        learnOf("Let the wildcard certificate");
        assertThat(words()).contains("The same mistake as", "Let the customer portal’s certificate expire");
        assertThat(((Labeled) window.node("#same-verdict")).getText()).startsWith("It happened after");
    }

    @Test
    void one_made_again_says_how_often_that_came_after_a_fix() {
        learnOf("Let the wildcard certificate");
        assertThat(words()).anyMatch(words -> words.startsWith("Recurred after the fix: "));
    }

    @Test
    void one_that_is_like_it_is_offered_while_it_is_described() {
        open("Read the wrong line");
        window.fire("#step-OWN");
        window.robot.interact(
                () -> ((TextField) window.node("#title")).setText("Let the mail server run out of disk space"));
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(1)));
        assertThat(words()).contains("The same mistake again?", "Let the mail server run out of disk space");
        window.fire("#same-yes");
        assertThat(words())
                .as("another one that is like it")
                .contains("Switched off logging to save space")
                .doesNotContain("Let the mail server run out of disk space");
        window.fire("#step-LEARN");
        assertThat(words()).contains("The same mistake as", "Let the mail server run out of disk space");
    }

    @Test
    void taking_it_out_of_its_group_can_be_undone() {
        learnOf("Let the wildcard certificate");
        window.fire("#same-unlink");
        assertThat(window.shows("#same-verdict")).isFalse();
        window.fire("#undoBar .button");
        assertThat(window.shows("#same-verdict")).isTrue();
    }

    @Test
    void one_that_is_like_it_is_offered_and_linked() {
        learnOf("Let the wildcard certificate");
        window.fire("#same-unlink");
        assertThat(words()).contains("The same mistake again?", "It is the same");
        window.fire("#same-yes");
        assertThat(window.shows("#same-verdict")).isTrue();
        window.fire("#undoBar .button");
        assertThat(words()).contains("The same mistake again?");
    }

    @Test
    void one_that_is_another_is_sent_away() {
        learnOf("Ignored the disk-space");
        window.fire("#same-unlink");
        window.fire("#same-no");
        assertThat(window.shows("#same")).isFalse();
        window.fire("#undoBar .button");
        assertThat(window.shows("#same-yes")).isTrue();
    }

    @Test
    void the_earlier_one_opens_from_there() {
        learnOf("Let the wildcard certificate");
        window.fire("#same .same-title");
        assertThat(((TextField) window.node("#title")).getText())
                .isEqualTo("Let the customer portal’s certificate expire");
    }

    @Test
    void what_is_written_is_held_against_the_others_once_the_keyboard_rests() {
        learnOf("Read the wrong line");
        assertThat(window.shows("#same")).isFalse();
        window.robot.interact(
                () -> ((TextField) window.node("#title")).setText("Let the mail server run out of disk space"));
        assertThat(window.shows("#same")).isFalse();
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(1)));
        assertThat(words()).contains("Let the mail server run out of disk space");
    }

    @Test
    void the_list_says_which_one_it_is_the_same_as() {
        window.robot.interact(() -> window.node("#list").applyCss());
        ListView<JournalLine> list = window.node("#list");
        assertThat(list.getItems().stream().filter(line -> line.again() != null)).hasSize(4);
        assertThat(((Labeled) window.node("#foot")).getText()).contains("Recurred after the fix: ");
    }
}
