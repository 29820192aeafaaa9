package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.settings.Preferences;
import app.ukemi.journal.FileProperties;
import app.ukemi.ui.control.Underway;
import app.ukemi.ui.timeline.ExportKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

class TimelineExportTest {
    @TempDir private Path folder;
    private ShellWindow window;
    private TimelineExport export;

    @BeforeEach
    void a_window_with_two_mistakes() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK).with(
                Mistakes.begun(1, "Lost a disk"), Mistakes.begun(2, "Lost a tape"));
        StackPane place = window.node("#room");
        var frame = new Frame(
                TestUi.with(window.background),
                window.open(),
                new Undo(window.background),
                new Preferences(FileProperties.in(folder.resolve("other.properties"))),
                place);
        window.robot.interact(() -> {
            export = new TimelineExport(frame);
            TimelineRoom.read(frame.open(), frame.ui().now(), () -> {});
        });
    }

    private Path write(ExportKind kind, Path file) {
        Platform.runLater(() -> export.write(kind, file));
        WaitForAsyncUtils.waitForFxEvents();
        return file;
    }

    @Test
    void a_table_of_what_is_shown_is_written() {
        Path file = write(ExportKind.CSV, folder.resolve("timeline.csv"));
        window.answer("OK");
        assertThat(file).content().contains("Lost a disk", "Lost a tape").endsWith("\r\n");
    }

    @Test
    void a_page_of_what_is_shown_is_written() throws IOException {
        Path file = write(ExportKind.PDF, folder.resolve("timeline.pdf"));
        window.answer("OK");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_picture_of_what_is_shown_has_twice_the_resolution() throws IOException {
        Path file = write(ExportKind.PNG, folder.resolve("timeline.png"));
        window.answer("OK");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(2 * 86 * 14);
        assertThat(picture.getHeight()).isGreaterThan(1000);
    }

    /** What each trouble with a disk is told by, a full one too, is held where files are written. */
    @ParameterizedTest
    @EnumSource
    void why_it_was_not_written_is_said_in_one_sentence(ExportKind kind) {
        write(kind, folder.resolve("gone").resolve("timeline" + kind.ending()));
        assertThat(window.dialogWords()).contains("This folder is no longer there. Choose another one.");
        window.answer("OK");
    }

    @Test
    void one_that_is_stopped_leaves_nothing_and_says_nothing() {
        window.robot.interact(() -> export.exporting().share().subscribe(share -> {
            if (share.doubleValue() != Underway.NOTHING) {
                export.exporting().stop();
            }
        }));
        Path file = write(ExportKind.PNG, folder.resolve("timeline.png"));
        assertThat(file).doesNotExist();
        assertThat(export.exporting().isBusy()).isFalse();
        assertThat(window.robot.listTargetWindows()).hasSize(1);
    }
}
