package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.journal.Victim.Deed;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that was called saved, restored or set aside is lost by a process that is killed, and every file opens. */
class KillRoundsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1} kills during {0}")
    @CsvSource({"TYPE, 6", "TICK, 1", "RESTORE, 1", "MIGRATE, 1", "BACK_UP, 1"})
    void nothing_is_lost_in_ten_kills(Deed deed, int times) throws Exception {
        assertThat(printed(new Kills(deed, folder).kill(times)).lost()).isZero();
    }

    @Tag("faults")
    @ParameterizedTest(name = "{1} kills during {0}")
    @CsvSource({"TYPE, 200", "TICK, 75", "RESTORE, 75", "MIGRATE, 75", "BACK_UP, 75"})
    void nothing_is_lost_in_five_hundred_kills(Deed deed, int times) throws Exception {
        assertThat(printed(new Kills(deed, folder).kill(times)).lost()).isZero();
    }

    private static Kills printed(Kills kills) {
        System.out.println(kills);
        return kills;
    }
}
