package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.HandClock;
import app.ukemi.db.OlderJournals;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Refusal;
import app.ukemi.domain.Summary;
import app.ukemi.domain.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files with random bytes changed or cut off, opened as the window opens them. Each gives a journal, or what can be
 * read of it, or one sentence; never another error, never a wait, and never a changed file.
 */
class DamagedFilesTest {
    private static final long SEED = 20_261_125;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir private Path folder;

    private final HandClock clock = new HandClock(Mistakes.NOON, ZoneOffset.UTC);
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<DamagedCopies> wholes = new ArrayList<>();
    private Path file;
    private Journals journals;
    private Duration longest = Duration.ZERO;

    @BeforeEach
    void whole_journals() throws Exception {
        journals = Victim.journals(folder.resolve("elsewhere"), clock);
        file = Files.createDirectory(folder.resolve("damaged")).resolve("journal.ukemi");
        Path made = folder.resolve("made.ukemi");
        try (Journal journal = TestJournals.open(made, clock)) {
            for (int mistake = 0; mistake < Typing.MISTAKES; mistake++) {
                journal.save(Typing.version(mistake, 7));
                journal.leave(Typing.version(mistake, 7).id());
                journal.save(Typing.version(mistake, 8));
            }
            wholes.add(DamagedCopies.of(made));
        }
        wholes.add(DamagedCopies.of(made));
        Path older = folder.resolve("older.ukemi");
        OlderJournals.make(older, 4, Mistakes.typical(1), Mistakes.typical(2));
        wholes.add(DamagedCopies.of(older));
    }

    @Test
    void a_few_damaged_files_are_opened_read_or_refused() throws Exception {
        open(24);
    }

    @Tag("faults")
    @Test
    void ten_thousand_damaged_files_are_opened_read_or_refused() throws Exception {
        open(10_000);
    }

    private void open(int files) throws Exception {
        for (int number = 0; number < files; number++) {
            wholes.get(number % wholes.size()).writeTo(file, new Random(SEED + number));
            try {
                openOne();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("Damaged file " + number, e);
            }
        }
        System.out.printf("Damaged files: %d opened, %s, the longest took %d ms%n",
                files, outcomes, longest.toMillis());
        assertThat(longest).isLessThan(PATIENCE);
    }

    private void openOne() throws IOException {
        Map<String, Integer> before = DamagedCopies.bytes(file.getParent());
        long begin = System.nanoTime();
        String outcome = outcome();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        longest = took.compareTo(longest) > 0 ? took : longest;
        outcomes.merge(outcome, 1, Integer::sum);
        if (!outcome.startsWith("opened")) {
            assertThat(DamagedCopies.bytes(file.getParent())).as(outcome).isEqualTo(before);
        }
    }

    private String outcome() {
        return switch (journals.open(file)) {
            case JournalOpening.Refused refused -> "refused as " + refused.why();
            case JournalOpening.Opened(Journal journal, boolean _) -> read(journal);
        };
    }

    /** The first screen, then the judgement, then everything, as in a window in which somebody looks around. */
    private String read(Journal journal) {
        boolean first = isRead(() -> {
            journal.summaries();
            journal.people();
            journal.tags();
            journal.limits();
            journal.appointments();
        });
        Optional<Refusal> unsound = journal.judge();
        boolean all = first && isRead(() -> readAll(journal));
        try {
            journal.close();
        } catch (TroubleException e) {
            return "not closed";
        }
        String read = all ? "" : ", not all of it could be read";
        return unsound.map(why -> "only read, as " + why + read + rescued()).orElse("opened" + read);
    }

    private static void readAll(Journal journal) throws TroubleException {
        for (Summary summary : journal.summaries()) {
            journal.mistake(summary.id());
            journal.versions(summary.id());
            journal.planChoices(summary.id());
        }
        journal.contents();
        journal.same().groups();
    }

    /** Where the rescue of an unsound journal is to be called: the file is closed, and must stay as it is. */
    private static String rescued() {
        return "";
    }

    private static boolean isRead(Reading reading) {
        try {
            reading.read();
            return true;
        } catch (TroubleException _) {
            return false;
        }
    }

    /** Something that reads. */
    @FunctionalInterface
    private interface Reading {
        void read() throws TroubleException;
    }
}
