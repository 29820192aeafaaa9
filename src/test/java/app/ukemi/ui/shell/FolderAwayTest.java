package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A journal on a disk that is taken away while somebody types, and comes back. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the folder of an open file cannot be renamed")
class FolderAwayTest {
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");

    @TempDir private Path folder;

    @Test
    void what_is_typed_stays_in_the_window_which_says_why_and_saves_by_itself() throws Exception {
        Path place = Files.createDirectory(folder.resolve("stick"));
        var window = new ShellWindow(place, Locale.UK).with(DISK);
        window.robot.interact(() -> ((ListView<?>) window.node("#list")).getSelectionModel().selectLast());
        window.key("#list", KeyCode.ENTER);
        Files.move(place, folder.resolve("away"));
        window.robot.interact(() -> {
            window.<TextField>node("#title").setText("Lost two disks");
            window.background.advance(Duration.ofMinutes(3));
        });
        assertThat(window.<TextField>node("#title").getText()).isEqualTo("Lost two disks");
        assertThat(((Label) window.node("#notice-unsaved .label")).getText())
                .contains("The journal file is no longer in its place");
        Files.move(folder.resolve("away"), place);
        window.robot.interact(() -> window.background.advance(Duration.ofSeconds(3)));
        assertThat(window.shows("#notice-unsaved")).isFalse();
        assertThat(window.open().journal().mistake(DISK.id()).orElseThrow().title()).isEqualTo("Lost two disks");
    }
}
