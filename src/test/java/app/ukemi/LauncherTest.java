package app.ukemi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.ukemi.child.ChildJvm;
import app.ukemi.child.ChildJvm.End;
import app.ukemi.child.ChildJvm.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, to its last word and its status. */
class LauncherTest {
    private static final Setup ENGLISH = Setup.plain().withOptions("-Duser.language=en");

    @Test
    void help_says_how_to_call_it() throws Exception {
        End end = run(ENGLISH, "--help");
        assertThat(end.status()).isZero();
        assertThat(end.out()).startsWith("Usage: ukemi [FILE]\n").contains("\n  --version ");
    }

    @Test
    void help_speaks_the_language_of_the_user() throws Exception {
        assertThat(run(Setup.plain().withOptions("-Duser.language=de"), "--help").out()).startsWith("Aufruf: ukemi");
    }

    @Test
    void version_says_which_one() throws Exception {
        assertThat(run(ENGLISH, "--version").out()).matches("Ukemi \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void help_does_not_start_javafx() throws Exception {
        End end = run(Setup.plain().withOptions("-verbose:class"), "--help");
        assertThat(end.out()).doesNotContain("com.sun.javafx");
    }

    @Test
    void an_unknown_option_is_answered_in_one_sentence() throws Exception {
        assertThat(run(ENGLISH, "--verbose")).isEqualTo(new End(Launcher.MISTAKEN, "",
                "Ukemi does not know the option --verbose; ukemi --help lists those that it knows.\n"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void without_a_display_it_says_so_in_one_sentence() throws Exception {
        assertNoDisplay(run(ENGLISH.withEnv(Map.of("DISPLAY", "")), ""), "none is named here");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void with_a_display_that_does_not_answer_it_says_so_in_one_sentence() throws Exception {
        assertNoDisplay(run(ENGLISH.withEnv(Map.of("DISPLAY", ":87654")), ""), "none answers at DISPLAY=:87654");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void without_gtk_it_says_so_in_one_sentence(@TempDir Path folder) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty"));
        String hide = installedGtk().map(gtk -> "mount --bind " + empty + " " + gtk).orElse("true");
        assumeTrue(new ProcessBuilder("unshare", "-m", "sh", "-c", hide).start().waitFor() == 0,
                "GTK 3 cannot be hidden from a process here");
        Setup hidden = ENGLISH.within("unshare", "-m", "sh", "-c", hide + " && exec \"$@\"", "sh");
        assertNoDisplay(run(hidden.withEnv(Map.of("DISPLAY", "elsewhere:0")), ""), "needs GTK 3");
    }

    private static void assertNoDisplay(End end, String said) {
        assertThat(end.status()).isEqualTo(Launcher.NO_DISPLAY);
        assertThat(end.out()).isEmpty();
        assertThat(end.err()).contains(said).endsWith(".\n").containsOnlyOnce("\n");
    }

    private static End run(Setup setup, String... args) throws Exception {
        try (ChildJvm child = setup.start(Launcher.class, args)) {
            return child.end();
        }
    }

    private static Optional<Path> installedGtk() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("/usr/lib"), 2)) {
            return files.filter(file -> file.endsWith("libgtk-3.so.0")).findFirst();
        }
    }
}
