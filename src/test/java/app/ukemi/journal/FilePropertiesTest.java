package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePropertiesTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("ukemi/settings.properties");
    }

    @Test
    void what_was_put_is_there_after_a_restart() {
        FileProperties.in(file).put("recent.0", "/home/ada/größe #1 = ☔.ukemi\\\n");
        assertThat(FileProperties.in(file).get("recent.0")).contains("/home/ada/größe #1 = ☔.ukemi\\\n");
    }

    @Test
    void what_was_never_put_is_not_there() {
        assertThat(FileProperties.in(file).get("theme")).isEmpty();
    }

    @Test
    void the_file_and_its_folder_are_for_their_owner_alone() throws Exception {
        FileProperties.in(file).put("theme", "DARK");
        assertThat(Stream.of(mode(file), mode(file.getParent()))).containsExactly("rw-------", "rwx------");
    }

    @Test
    void nothing_is_left_beside_the_file() throws Exception {
        FileProperties.in(file).put("theme", "DARK");
        try (Stream<Path> names = Files.list(file.getParent())) {
            assertThat(names).containsExactly(file);
        }
    }

    @Test
    void the_same_settings_give_the_same_bytes() throws Exception {
        var first = FileProperties.in(file);
        first.put("theme", "DARK");
        first.put("language", "de");
        assertThat(file).hasContent("language=de\ntheme=DARK\n");
    }

    @Test
    void a_damaged_line_is_passed_over() throws Exception {
        write("theme=DARK\nwindow=\\u12\n".getBytes());
        assertThat(FileProperties.in(file).get("theme")).contains("DARK");
    }

    @Test
    void rubbish_is_no_settings() throws Exception {
        write(new byte[] {(byte) 0xff, 0, (byte) 0xfe, '\\', 'u', 'x'});
        assertThat(FileProperties.in(file).get("theme")).isEmpty();
    }

    @Test
    void a_folder_in_the_place_of_the_file_holds_until_the_program_ends() throws Exception {
        Files.createDirectories(file.resolve("inside"));
        var settings = FileProperties.in(file);
        settings.put("theme", "DARK");
        assertThat(settings.get("theme")).contains("DARK");
    }

    private void write(byte[] content) throws Exception {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
