package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.HandClock;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process while it types, again and again on one journal, and looks for everything that it called saved. */
class KillRoundsTest {
    private static final long SEED = 20_260_310;

    @TempDir
    private Path folder;

    private final Random chance = new Random(SEED);
    private final int[] acknowledged = new int[Typing.MISTAKES];
    private int saves;

    @Test
    void nothing_that_was_called_saved_is_lost_in_a_few_kills() throws Exception {
        kill(3);
    }

    @Tag("faults")
    @Test
    void nothing_that_was_called_saved_is_lost_in_many_kills() throws Exception {
        kill(Integer.getInteger("faults.rounds", 200));
    }

    private void kill(int rounds) throws Exception {
        int lost = 0;
        for (int round = 0; round < rounds; round++) {
            typeUntilKilled(round);
            lost += lostVersions();
        }
        System.out.printf(
                "Kill rounds: %d processes killed while typing, %d versions acknowledged, %d lost, every file opened%n",
                rounds, saves, lost);
        assertThat(lost).isZero();
    }

    private void typeUntilKilled(int round) throws IOException, InterruptedException {
        Process typist = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Typist.class.getName(),
                        folder.resolve("typed.ukemi").toString(),
                        Long.toString(SEED + round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = typist.inputReader()) {
            hear(said, 1 + chance.nextInt(80));
            typist.waitFor(chance.nextInt(20_000), TimeUnit.MICROSECONDS);
            // By its handle: Process itself would also throw away what was said and not heard yet.
            typist.toHandle().destroyForcibly();
            typist.waitFor();
            hear(said, Integer.MAX_VALUE);
        }
    }

    /** Remembers what the typist called saved, until it said so this many times or is dead. */
    private void hear(BufferedReader said, int lines) throws IOException {
        for (int count = 0; count < lines; count++) {
            String line = said.readLine();
            if (line == null) {
                return;
            }
            int blank = line.indexOf(' ');
            acknowledged[Integer.parseInt(line.substring(0, blank))] = Integer.parseInt(line.substring(blank + 1));
            saves++;
        }
    }

    /** Opens the journal, and counts the mistakes of which it has less than was called saved, or half a version. */
    private int lostVersions() throws TroubleException {
        int lost = 0;
        try (Journal journal = TestJournals.open(
                folder.resolve("typed.ukemi"), new HandClock(Mistakes.NOON, ZoneOffset.UTC))) {
            for (int mistake = 0; mistake < Typing.MISTAKES; mistake++) {
                Optional<Mistake> found = journal.mistake(Typing.version(mistake, 1).id());
                int version = Typing.versionOf(found);
                boolean whole = version == 0 || found.equals(Optional.of(Typing.version(mistake, version)));
                if (version < acknowledged[mistake] || !whole) {
                    lost++;
                }
            }
        }
        return lost;
    }
}
