package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.DialogPane;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class UnforeseenDialogTest {
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");

    @TempDir private Path folder;
    private ShellWindow window;

    @BeforeEach
    void a_window_with_a_journal() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK).with(DISK);
    }

    private void happens(RuntimeException error) {
        Platform.runLater(() -> window.tell(error));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String sentence() {
        DialogPane pane = window.robot.lookup(".ukemi-dialog").query();
        return pane.getContentText();
    }

    @Test
    void it_says_until_when_everything_is_saved() {
        window.robot.interact(() -> {
            window.open().edit(DISK.id(), editing -> editing.change(mistake -> mistake.withTitle("Lost two disks")));
            window.background.advance(Duration.ofSeconds(1));
        });
        happens(new IllegalStateException());
        assertThat(sentence()).startsWith("You can go on: everything is saved until 13:00:01.");
        window.answer("Continue");
    }

    @Test
    void the_details_hold_no_word_that_the_error_quotes() {
        happens(new IllegalStateException("Lost a disk"));
        window.answer("Copy details");
        window.robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("java.lang.IllegalStateException", "UnforeseenDialogTest")
                .doesNotContain("Lost a disk"));
    }

    @Test
    void a_second_error_meanwhile_asks_no_second_question() {
        happens(new IllegalStateException());
        happens(new IllegalArgumentException());
        window.answer("Continue");
        assertThat(window.robot.lookup(".ukemi-dialog").tryQuery()).isEmpty();
    }
}
