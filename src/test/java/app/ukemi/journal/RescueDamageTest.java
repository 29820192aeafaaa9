package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Backup;
import app.ukemi.domain.BackupReason;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rescue.RescueList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever befalls a file: the rescue says what it saved, has saved that, and leaves the file as it is. */
class RescueDamageTest {
    private static final int FEW = 8;
    private static final int MANY = 2000;
    private static final int MISTAKES = 4;
    private static final Clock CLOCK = Clock.fixed(Mistakes.NOON, ZoneId.of("Europe/Berlin"));

    @TempDir private Path folder;

    @Test
    void a_few_damaged_files() throws TroubleException, IOException {
        damage(FEW);
    }

    @Test
    @Tag("faults")
    void many_damaged_files() throws TroubleException, IOException {
        damage(MANY);
    }

    private void damage(int files) throws TroubleException, IOException {
        Path sound = folder.resolve("sound.ukemi");
        try (Journal journal = TestJournals.open(sound, CLOCK)) {
            for (int seed = 1; seed <= MISTAKES; seed++) {
                journal.save(Mistakes.everyFieldFilled(seed));
            }
        }
        byte[] bytes = Files.readAllBytes(sound);
        var backup = new Backup(Mistakes.NOON, BackupReason.DAILY, sound);
        for (long seed = 0; seed < files; seed++) {
            boolean backedUp = seed / Damage.values().length % 2 == 0;
            assertRescued(Damage.by(seed, bytes), backedUp ? List.of(backup) : List.of(), seed);
        }
    }

    private void assertRescued(byte[] present, List<Backup> backups, long seed) throws TroubleException, IOException {
        Path damaged = Files.write(folder.resolve("damaged.ukemi"), present);
        Path target = folder.resolve("rescued.ukemi");
        RescueList list = Rescue.of(damaged, backups).into(target, _ -> true);
        assertThat(readable(target)).as("seed %d", seed).isEqualTo(list.saved());
        assertThat(Files.readAllBytes(damaged)).isEqualTo(present);
        Files.deleteIfExists(target);
    }

    private static int readable(Path journal) throws TroubleException {
        if (!Files.exists(journal)) {
            return 0;
        }
        try (Journal rescued = TestJournals.open(journal, CLOCK)) {
            for (UUID id : rescued.contents().keySet()) {
                assertThat(rescued.mistake(id)).isPresent();
            }
            return rescued.summaries().size();
        }
    }
}
