package app.ukemi.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.ukemi.child.ChildJvm;
import app.ukemi.child.SmallDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals that are made on disks with and without room. */
class FullDiskTest {
    @Test
    void one_that_does_not_fit_says_that_the_disk_is_full_and_leaves_nothing(@TempDir Path folder) throws Exception {
        assumeTrue(SmallDisk.isPossible(folder), "No small disk can be mounted here");
        Path full = Files.createDirectory(folder.resolve("full"));
        Path roomy = Files.createDirectory(folder.resolve("roomy"));
        try (ChildJvm child = SmallDisk.with(Map.of(full, "size=64k", roomy, "size=8m")).start(
                OpeningProbe.class, "create", journal(full), journal(roomy))) {
            assertThat(child.end().out()).isEqualTo("DISK_FULL \nwriting [held]\n%s:\n\n%s:\njournal.ukemi\n"
                    .formatted(full, roomy));
        }
    }

    private static String journal(Path folder) {
        return folder.resolve("journal.ukemi").toString();
    }
}
