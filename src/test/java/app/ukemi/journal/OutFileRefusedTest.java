package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.ukemi.child.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans, pictures and tables that a disk does not take: one mounted for a process alone, as only root of Linux may. */
class OutFileRefusedTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void tryToMount() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare"))
                && new ProcessBuilder(mounted("size=4m", "true")).start().waitFor() == 0,
                "No disk can be mounted here");
    }

    @Test
    void a_full_disk_is_said_to_be_full_and_keeps_no_part_of_the_file() throws Exception {
        assertThat(written("size=64k")).isEqualTo("DISK_FULL");
    }

    @Test
    void a_folder_that_takes_no_writing_is_said_to_be_read_only() throws Exception {
        assertThat(written("ro")).isEqualTo("READ_ONLY");
    }

    @Test
    void where_there_is_room_it_is_written() throws Exception {
        assertThat(written("size=4m")).isEqualTo("writtenplan.pdf\n");
    }

    /** What the process says, and the files that it leaves. */
    private static String written(String disk) throws Exception {
        try (ChildJvm child = ChildJvm.Setup.plain()
                .within(mounted(disk, "\"$@\"; ls -A " + folder))
                .start(WriteOut.class, folder.resolve("plan.pdf").toString())) {
            return child.end().out();
        }
    }

    private static String[] mounted(String disk, String then) {
        String mount = "mount -t tmpfs -o " + disk + " none " + folder;
        return new String[] {"/usr/bin/unshare", "-m", "sh", "-c", mount + " && { " + then + "; }", "sh"};
    }
}
