package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.Version;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStoredTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T20:05:10Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    private Path folder;

    @Test
    void the_first_change_of_a_mistake_of_the_sample_keeps_what_it_was() throws Exception {
        var journals = new Journals(Places.in(folder), new Ids(CLOCK, new Random(7)), CLOCK);
        var opened = (JournalOpening.Opened) journals.sample(Locale.ENGLISH);
        try (Journal sample = opened.journal()) {
            UUID id = sample.summaries().getFirst().id();
            Mistake before = sample.mistake(id).orElseThrow();
            sample.save(before.withTitle("Another title"));
            assertThat(sample.versions(id)).extracting(Version::mistake).containsExactly(before);
        }
    }

    @Test
    void it_is_thrown_away_when_it_is_closed() throws Exception {
        var journals = new Journals(Places.in(folder), new Ids(CLOCK, new Random(7)), CLOCK);
        Journal sample = ((JournalOpening.Opened) journals.sample(Locale.ENGLISH)).journal();
        Path file = sample.path();
        assertThat(file).exists();
        assertThat(file.startsWith(folder)).as("beside the user's own").isFalse();
        sample.close();
        assertThat(file.getParent()).doesNotExist();
    }

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
