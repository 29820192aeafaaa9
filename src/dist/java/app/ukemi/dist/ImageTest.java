package app.ukemi.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as it was packed just before, in {@code target/dist}. */
@Tag("dist")
class ImageTest {
    private static final Path DIST = Path.of("target", "dist");
    private static final Image IMAGE = Image.of(DIST);
    private static final Contents CONTENTS = new Contents(IMAGE, System.getProperty("runtime.path"));
    private static final String PROGRAM = "app.ukemi";
    private static final long MEGA = 1_000_000;

    @Test
    void it_holds_no_module_and_no_jar_without_a_reason() throws Exception {
        assertThat(CONTENTS.present()).contains(PROGRAM, "javafx.controls", "java.base");
        Set<String> wanted = new HashSet<>(Linking.BESIDES.keySet());
        wanted.add(PROGRAM);
        assertThat(CONTENTS.unasked(wanted)).isEmpty();
    }

    @Test
    void every_reason_is_of_something_that_no_class_asks_for() throws Exception {
        assertThat(CONTENTS.unasked(Set.of(PROGRAM))).containsAll(Linking.BESIDES.keySet());
    }

    @Test
    void it_is_no_larger_than_promised() throws Exception {
        assertThat(Folders.bytes(IMAGE.folder())).isLessThanOrEqualTo(160 * MEGA);
        try (Stream<Path> made = Files.list(DIST)) {
            assertThat(made.filter(each -> each.toString().endsWith(".deb")))
                    .allSatisfy(deb -> assertThat(Files.size(deb)).isLessThanOrEqualTo(60 * MEGA));
        }
    }

    @Test
    void its_cache_is_good_for_it(@TempDir Path scratch) throws Exception {
        assertThat(IMAGE.startWithCacheOnly(scratch)).contains("Ukemi ");
    }

    @Test
    void its_cache_is_good_for_it_wherever_it_is_installed(@TempDir Path scratch) throws Exception {
        Path elsewhere = DIST.resolve("elsewhere");
        Files.move(IMAGE.folder(), elsewhere);
        try {
            assertThat(new Image(elsewhere, IMAGE.name(), IMAGE.main()).startWithCacheOnly(scratch))
                    .contains("Ukemi ");
        } finally {
            Files.move(elsewhere, IMAGE.folder());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void with_a_cache_that_is_no_good_it_starts_all_the_same_and_says_nothing_of_it(@TempDir Path other)
            throws Exception {
        Files.createDirectories(other.resolve("bin"));
        Files.copy(IMAGE.launcher(), other.resolve("bin/ukemi"));
        other.resolve("bin/ukemi").toFile().setExecutable(true);
        Path whole = IMAGE.folder().toAbsolutePath();
        Files.createSymbolicLink(other.resolve("bin/java"), whole.resolve("bin/java"));
        Files.createSymbolicLink(other.resolve("modules"), whole.resolve("modules"));
        Files.createDirectories(other.resolve("lib"));
        Files.writeString(other.resolve("lib/ukemi.aot"), "no cache");

        assertThat(Command.of(other.resolve("bin/ukemi"), "--version").run()).matches("Ukemi [\\d.]+\\R");
    }

    @Test
    void a_whole_way_through_the_window_leaves_its_own_files_and_nothing_else(@TempDir Path home) throws Exception {
        Path temporary = Files.createDirectory(home.resolve("tmp"));
        IMAGE.walk(home, "whole", "-Djava.io.tmpdir=" + temporary);
        assertThat(tops(temporary)).isEmpty();
        assertThat(tops(home)).isSubsetOf("tmp", "data", "config");
    }

    private static List<String> tops(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(each -> each.getFileName().toString()).toList();
        }
    }
}
