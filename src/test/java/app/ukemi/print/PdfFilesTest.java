package app.ukemi.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFilesTest {
    private static final Pdf PAGE = new Pdf(new byte[] {1, 2, 3});

    @TempDir
    private Path folder;

    @Test
    void a_page_is_saved_under_its_name_and_nothing_else_is_left() throws IOException, PrintException {
        PdfFiles.save(PAGE, folder.resolve("plan – Ä.pdf"));
        assertThat(folder.resolve("plan – Ä.pdf")).hasBinaryContent(PAGE.bytes());
        assertThat(names()).hasSize(1);
    }

    @Test
    void a_file_that_is_there_is_replaced() throws IOException, PrintException {
        Path file = Files.writeString(folder.resolve("plan.pdf"), "older");
        PdfFiles.save(PAGE, file);
        assertThat(file).hasBinaryContent(PAGE.bytes());
    }

    @Test
    void a_folder_that_is_gone_is_said_to_be() {
        assertThat(trouble(folder.resolve("gone/plan.pdf"))).isEqualTo(PrintTrouble.NO_FOLDER);
    }

    @Test
    void what_was_there_before_a_failure_is_still_there() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("plan.pdf/inside")).getParent();
        assertThat(trouble(occupied)).isEqualTo(PrintTrouble.OTHER);
        assertThat(occupied.resolve("inside")).isDirectory();
        assertThat(names()).hasSize(1);
    }

    private static PrintTrouble trouble(Path target) {
        return catchThrowableOfType(PrintException.class, () -> PdfFiles.save(PAGE, target)).why();
    }

    private Stream<Path> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }
}
