package app.ukemi;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.HandClock;
import app.ukemi.child.ChildJvm;
import app.ukemi.child.ChildJvm.Setup;
import app.ukemi.domain.Mistakes;
import app.ukemi.journal.TestJournals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program started more than once. Which process has a journal open is read from its lock file. */
@Tag("faults")
class StartsTest {
    private static final int STARTS = 20;

    @TempDir private Path folder;
    private Setup setup = Setup.plain();

    @BeforeEach
    void a_user_of_its_own() {
        setup = Setup.plain()
                .withOptions("-Dglass.platform=Headless", "-Dprism.order=sw", "-Duser.home=" + folder)
                .withEnv(Map.of(
                        "XDG_DATA_HOME", folder.toString(),
                        "XDG_CONFIG_HOME", folder.toString(),
                        "APPDATA", folder.toString()));
    }

    private String journal(String name) throws Exception {
        Path file = folder.resolve(name);
        TestJournals.open(file, new HandClock(Mistakes.NOON, ZoneOffset.UTC)).close();
        return file.toString();
    }

    /** The number of a process; nothing where nobody has it open. */
    private static String holder(String journal) throws IOException {
        Path lock = Path.of(journal + ".lock");
        String all = Files.exists(lock) ? Files.readString(lock) : "";
        return all.lines()
                .filter(line -> line.startsWith("pid="))
                .findFirst()
                .map(line -> line.substring("pid=".length()))
                .orElse("");
    }

    private static void waitFor(String journal, String pid) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> holder(journal).equals(pid));
    }

    @Test
    void a_second_start_hands_its_file_to_the_first_window_and_ends() throws Exception {
        String one = journal("one.ukemi");
        String other = journal("Über uns.ukemi");
        try (ChildJvm first = setup.start(Launcher.class, one)) {
            waitFor(one, first.pid());
            try (ChildJvm second = setup.start(Launcher.class, other)) {
                assertThat(second.end().status()).isZero();
            }
            waitFor(other, first.pid());
            waitFor(one, "");
        }
    }

    @Test
    void twenty_simultaneous_starts_leave_one_writer() throws Exception {
        String journal = journal("journal.ukemi");
        List<ChildJvm> starts = new ArrayList<>();
        try {
            for (int i = 0; i < STARTS; i++) {
                starts.add(setup.start(Launcher.class, journal));
            }
            WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> alive(starts).size() == 1);
            ChildJvm writer = alive(starts).getFirst();
            waitFor(journal, writer.pid());
            System.out.printf("Starts: %d at once, %d ended and handed over, 1 has the journal open%n",
                    STARTS, STARTS - 1);
        } finally {
            starts.forEach(ChildJvm::close);
        }
    }

    private static List<ChildJvm> alive(List<ChildJvm> starts) {
        return starts.stream().filter(ChildJvm::isAlive).toList();
    }
}
