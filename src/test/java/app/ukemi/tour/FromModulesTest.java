package app.ukemi.tour;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.child.ChildJvm;
import app.ukemi.child.ChildJvm.End;
import app.ukemi.child.ChildJvm.Setup;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All other tests run from the class path, where a line that is missing in module-info.java goes unnoticed. */
class FromModulesTest {
    private static final Setup HEADLESS = Setup.plain()
            .withOptions("-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:TieredStopAtLevel=1");

    @Test
    void every_room_opens_in_a_program_that_was_started_from_modules(@TempDir Path folder) throws Exception {
        try (ChildJvm child = HEADLESS.startFromModules(FromModules.class, folder.toString())) {
            End end = child.end();
            assertThat(end.err()).doesNotContain("Exception");
            assertThat(end.out()).endsWith("walked\n");
        }
    }
}
