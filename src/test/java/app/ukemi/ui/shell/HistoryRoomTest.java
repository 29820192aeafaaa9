package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.Version;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryRoomTest {
    private static final Mistake FIRST = Mistakes.everyFieldFilled(1).withFiling(Filing.OPEN);

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void a_mistake_that_was_changed() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK);
        window.with(FIRST);
        openMistake();
    }

    private void openMistake() {
        window.robot.interact(() -> ((ListView<?>) window.node("#list")).getSelectionModel().selectFirst());
        window.key("#list", KeyCode.ENTER);
    }

    private void retitle(String title) {
        window.robot.interact(() -> ((TextField) window.node("#title")).setText(title));
    }

    private void history() {
        window.robot.interact(() -> ((MenuBar) window.node("#menu")).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "menuHistory".equals(item.getId()))
                .forEach(item -> item.fire()));
    }

    private int versions() {
        return ((ListView<?>) window.node("#list")).getItems().size();
    }

    private String title() {
        return ((TextField) window.node("#title")).getText();
    }

    @Test
    void a_mistake_without_earlier_versions_says_when_there_will_be_one() {
        history();
        assertThat(window.shows("#empty")).isTrue();
        window.fire("#back");
        assertThat(title()).isEqualTo(FIRST.title());
    }

    @Test
    void the_version_before_a_session_is_held_against_what_is_now() {
        retitle("Another title");
        history();
        assertThat(versions()).isEqualTo(1);
        VBox fields = (VBox) ((ScrollPane) window.node("#scroll")).getContent();
        assertThat(fields.getChildren()).extracting(Node::getAccessibleText)
                .containsExactly("Title – differs. Certificate ran out. Another title");
    }

    @Test
    void a_version_is_restored_to_the_letter_and_the_one_there_was_is_kept() throws TroubleException {
        retitle("Another title");
        history();
        window.fire("#restore");
        assertThat(title()).isEqualTo(FIRST.title());
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(1)));
        window.robot.interact(window.shell()::close);
        try (Journal journal = TestJournals.open(window.file(), window.background.clock())) {
            assertThat(journal.mistake(FIRST.id())).contains(FIRST);
            assertThat(journal.versions(FIRST.id())).extracting(Version::mistake)
                    .contains(FIRST.withTitle("Another title"), FIRST);
        }
    }

    @Test
    void restoring_is_taken_back_within_ten_seconds() {
        retitle("Another title");
        history();
        window.fire("#restore");
        window.fire("#undoBar .button");
        assertThat(title()).isEqualTo("Another title");
    }

    @Test
    void each_time_one_comes_back_is_a_session() {
        retitle("Second");
        window.fire("#back");
        window.robot.interact(() -> window.background.advance(Duration.ofMinutes(1)));
        openMistake();
        retitle("Third");
        history();
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void what_a_session_changed_is_read_whole_and_with_large_letters() {
        Mistake other = Mistakes.everyFieldFilled(1, "otherwise").withFiling(Filing.OPEN);
        window.robot.interact(() -> window.open().edit(FIRST.id(), editing -> editing.change(_ -> other)));
        history();
        window.narrowest();
        Label changes = (Label) window.node("#list .version").lookup(".muted");
        assertThat(changes.getText()).endsWith("more");
        assertThat(((Text) changes.lookup(".text")).getText().replace("\n", "")).isEqualTo(changes.getText());
    }
}
