package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.ukemi.child.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of a few kilobytes, mounted for one process alone: only a superuser of Linux may do that. */
class FullDiskTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void tryToMount() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")) && mounted("4m", "true"),
                "No small disk can be mounted here");
    }

    @Test
    void a_journal_that_does_not_fit_says_that_the_disk_is_full_and_leaves_nothing() throws Exception {
        assertThat(created("64k")).isEqualTo("DISK_FULL \n");
    }

    @Test
    void a_journal_that_fits_is_made() throws Exception {
        assertThat(created("8m")).isEqualTo("writing [held]\njournal.ukemi\n");
    }

    private static String created(String size) throws Exception {
        String probe = "\"$@\"; ls -A " + folder;
        try (ChildJvm child = ChildJvm.Setup.plain().within(command(size, probe))
                .start(OpeningProbe.class, "create", folder.resolve("journal.ukemi").toString())) {
            return child.end().out();
        }
    }

    private static boolean mounted(String size, String then) throws IOException, InterruptedException {
        return new ProcessBuilder(command(size, then)).start().waitFor() == 0;
    }

    private static String[] command(String size, String then) {
        String mount = "mount -t tmpfs -o size=" + size + " none " + folder;
        return new String[] {"/usr/bin/unshare", "-m", "sh", "-c", mount + " && { " + then + "; }", "sh"};
    }
}
