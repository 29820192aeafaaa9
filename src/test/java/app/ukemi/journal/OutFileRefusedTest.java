package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.ukemi.child.ChildJvm;
import app.ukemi.child.SmallDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans, pictures and tables on disks that do not take them. */
class OutFileRefusedTest {
    @Test
    void a_full_and_a_read_only_disk_are_said_and_keep_no_part_of_the_file(@TempDir Path folder) throws Exception {
        assumeTrue(SmallDisk.isPossible(folder), "No small disk can be mounted here");
        Path full = Files.createDirectory(folder.resolve("full"));
        Path roomy = Files.createDirectory(folder.resolve("roomy"));
        Path sealed = Files.createDirectory(folder.resolve("sealed"));
        try (ChildJvm child = SmallDisk.with(Map.of(full, "size=64k", roomy, "size=4m", sealed, "ro")).start(
                WriteOut.class, plan(full), plan(sealed), plan(roomy))) {
            assertThat(child.end().out()).isEqualTo("DISK_FULL\nREAD_ONLY\nwritten\n%s:\n\n%s:\nplan.pdf\n\n%s:\n"
                    .formatted(full, roomy, sealed));
        }
    }

    private static String plan(Path folder) {
        return folder.resolve("plan.pdf").toString();
    }
}
