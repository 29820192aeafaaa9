package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.TroubleException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStoredTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T20:05:10Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    private Path folder;

    @Test
    void every_mistake_of_the_sample_comes_back_from_the_file_as_it_was() throws TroubleException {
        List<Mistake> sample = Samples.at(Locale.ENGLISH, CLOCK);
        try (Journal journal = TestJournals.open(folder.resolve("sample.ukemi"), CLOCK)) {
            for (Mistake mistake : sample) {
                journal.save(mistake);
            }
            for (Mistake mistake : sample) {
                assertThat(journal.mistake(mistake.id())).contains(mistake);
            }
        }
    }
}
