package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.SaveTrouble;
import app.ukemi.domain.TroubleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private static final String WORD = "Quitschibal";

    @TempDir private Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            return files.toList();
        }
    }

    private String written() throws IOException {
        var all = new StringBuilder();
        for (Path file : files()) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    private void log(Runnable what) throws IOException {
        try (LogFile _ = LogFile.in(folder.resolve("logs"))) {
            what.run();
        }
    }

    private static void warn(String sentence, Throwable error) {
        System.getLogger("app.ukemi.test").log(System.Logger.Level.WARNING, sentence, error);
    }

    @Test
    void an_error_is_noted_with_its_class_and_its_lines_of_code() throws IOException {
        log(() -> warn("A save failed", new TroubleException(SaveTrouble.DISK_FULL, new IllegalStateException())));
        assertThat(written())
                .contains("WARNING app.ukemi.test: A save failed")
                .contains("app.ukemi.domain.TroubleException DISK_FULL")
                .contains("caused by java.lang.IllegalStateException")
                .contains("LogFileTest.java:");
    }

    @Test
    void what_an_error_quotes_of_the_user_is_not_noted() throws IOException {
        log(() -> {
            try {
                LocalDate.parse(WORD);
            } catch (DateTimeParseException e) {
                warn("Not read", new IllegalStateException(WORD, e));
            }
        });
        assertThat(written()).contains("DateTimeParseException").doesNotContain(WORD);
    }

    @Test
    void what_a_library_says_is_not_noted() throws IOException {
        log(() -> Logger.getLogger("org.example.print").warning("No glyph for " + WORD));
        assertThat(written()).contains("WARNING org.example.print").doesNotContain(WORD);
    }

    @Test
    void what_goes_to_the_terminal_quotes_nobody_either() {
        var terminal = new ByteArrayOutputStream();
        var handler = new StreamHandler(terminal, new SimpleFormatter());
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            LogFile.guardTerminal();
            warn("Not read", new IllegalStateException(WORD));
            handler.flush();
        } finally {
            root.removeHandler(handler);
        }
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("IllegalStateException").doesNotContain(WORD);
    }

    @Test
    void its_owner_alone_can_read_it() throws IOException {
        log(() -> warn("Something", new IllegalStateException()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("logs"))))
                .isEqualTo("rwx------");
        for (Path file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void the_files_take_turns_and_do_not_grow_without_end() throws IOException {
        log(() -> {
            for (int i = 0; i < 3000; i++) {
                warn("Something", new IllegalStateException());
            }
        });
        assertThat(files()).hasSize(3);
        for (Path file : files()) {
            assertThat(Files.size(file)).isLessThan(300_000);
        }
    }

    @Test
    void a_cause_that_goes_round_in_a_circle_ends() {
        var one = new IllegalStateException();
        var other = new IllegalStateException(one);
        one.initCause(other);
        assertThat(Trace.of(one)).contains("caused by");
    }
}
