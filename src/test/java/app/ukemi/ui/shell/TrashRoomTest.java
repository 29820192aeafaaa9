package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.ui.settings.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** What the trash and its question look like where there is little room. */
class TrashRoomTest {
    private static final Mistake GONE = Mistakes.begun(1, "Lost a disk and told nobody of it. ".repeat(9))
            .withFiling(Filing.OPEN.withTrashedAt(Mistakes.NOON));

    @TempDir private Path folder;
    private ShellWindow window;

    private void trash(Locale locale) throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, locale).with(GONE);
        window.fire("#navTrash");
    }

    /** Some backup holds it, so there are three answers. */
    private void ask() {
        window.robot.interact(() -> {
            window.background.advance(Duration.ofMinutes(5));
            window.open().backups().make(BackupReason.BEFORE_RESTORE, _ -> {});
        });
        Platform.runLater(() -> window.<Button>node("#emptyAll").fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void a_long_title_does_not_push_the_buttons_out_of_sight() throws Exception {
        trash(Locale.UK);
        window.narrowest();
        assertThat(place(window.node(".trash-row .danger")).getMaxX())
                .isLessThan(place(window.node("#list")).getMaxX());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void each_answer_is_read_whole_with_letters_of_any_size(String language) throws Exception {
        trash(Locale.forLanguageTag(language));
        ask();
        assertThatAllIsRead();
        window.narrowest();
        assertThatAllIsRead();
        window.answer(((Button) window.question().lookup(".button:default")).getText());
    }

    @Test
    void the_answer_that_enter_gives_has_the_keyboard_and_its_ring() throws Exception {
        trash(Locale.UK);
        ask();
        Button cancel = (Button) window.question().lookup(".button:default");
        window.robot.interact(() -> {});
        assertThat(cancel.isFocused()).isTrue();
        assertThat(cancel.getBorder()).isNotNull();
        window.answer("Cancel");
    }

    private void assertThatAllIsRead() {
        DialogPane question = window.question();
        assertThat(question.lookupAll(".button")).hasSize(3).allSatisfy(button -> {
            assertThat(((Text) button.lookup(".text")).getText()).isEqualTo(((Labeled) button).getText());
            assertThat(place(button).getMaxX()).isLessThan(question.getScene().getWidth());
            assertThat(place(button).getMaxY()).isLessThan(question.getScene().getHeight());
        });
    }

    @Test
    void the_question_takes_on_a_look_that_is_chosen_while_it_is_open() throws Exception {
        trash(Locale.UK);
        ask();
        window.robot.interact(() -> window.preferences().theme().set(Theme.DARK));
        window.narrowest();
        assertThat(((Labeled) window.question().lookup(".content")).getFont().getSize()).isEqualTo(21);
        assertThat(window.question().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        window.answer("Cancel");
    }
}
