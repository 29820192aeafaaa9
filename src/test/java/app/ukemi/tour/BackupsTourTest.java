package app.ukemi.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.BackupFolder;
import app.ukemi.journal.Journal;
import app.ukemi.journal.TestJournals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Backups, what differs in them, and the way out of a damaged journal. */
class BackupsTourTest extends TourStop {
    private static final int PAGE = 4096;
    private static final int FORTY = 40;

    BackupsTourTest() {
        super("70-backups-and-rescue");
    }

    @Test
    @Order(1)
    void from_none_to_what_differs() throws TroubleException {
        tour.with(Stories.threeYears(tour.locale(), tour.clock()));
        tour.press("#navSettings");
        tour.picture("settings");
        tour.press("#backups");
        tour.picture("no-backups");
        tour.press("#make");
        tour.picture("one-backup");
        tour.pass(Duration.ofMinutes(3));
        tour.press("#navJournal");
        tour.select(2);
        tour.keys(KeyCode.DELETE);
        tour.press("#navSettings");
        tour.press("#backups");
        tour.picture("what-differs");
        assertThat(tour.shows("#differences .difference-row")).isTrue();
    }

    @Test
    @Order(2)
    void forty_of_them() throws TroubleException, IOException {
        assumeTrue(Tour.FULL, "for the album");
        List<Mistake> stories = Stories.threeYears(tour.locale(), tour.clock());
        write(stories.subList(0, stories.size() / 2));
        for (int day = 1; day <= FORTY; day++) {
            backUp(LocalDate.of(2026, 3, 10).minusDays(day * (day + 1L) / 2));
        }
        write(stories);
        tour.open();
        tour.press("#navSettings");
        tour.press("#backups");
        tour.select(3);
        tour.picture("forty-backups");
        tour.press("#look");
        tour.picture("a-backup-that-is-looked-at");
    }

    @Test
    @Order(3)
    void a_damaged_journal_that_can_be_read() throws TroubleException, IOException {
        assumeTrue(Tour.FULL, "for the album");
        write(Stories.threeYears(tour.locale(), tour.clock()));
        damage(6, 2.0 / 3);
        tour.open();
        tour.picture("damaged");
    }

    @Test
    @Order(4)
    void one_that_cannot_be_read_is_rescued() throws TroubleException, IOException {
        List<Mistake> stories = Stories.threeYears(tour.locale(), tour.clock());
        write(stories.subList(0, stories.size() - 2));
        backUp(LocalDate.of(2026, 3, 9));
        write(stories);
        damage(24, 3.0 / 4);
        tour.openWithQuestion();
        tour.picture("refused");
        tour.keys(KeyCode.ENTER);
        tour.picture("what-came-from-where");
        tour.press("#journal");
        tour.picture("rescued");
        assertThat(tour.shows("#notice-rescued")).isTrue();
    }

    private void damage(int pages, double from) throws IOException {
        byte[] bytes = Files.readAllBytes(tour.journal());
        int lost = (int) (bytes.length / PAGE * from) * PAGE;
        Arrays.fill(bytes, lost, lost + pages * PAGE, (byte) 0);
        Files.write(tour.journal(), bytes);
    }

    @Test
    @Order(5)
    void a_journal_that_is_open_elsewhere() throws TroubleException, IOException {
        assumeTrue(Tour.FULL, "for the album");
        write(Stories.threeYears(tour.locale(), tour.clock()));
        Path lock = tour.journal().resolveSibling("journal.ukemi.lock");
        String holder = "user=anna\nhost=office-pc\npid=7\nsince=2026-03-10T08:12:00Z\nbeat=%s\n";
        Files.writeString(lock, holder.formatted("2026-03-10T11:59:30Z"));
        tour.open();
        tour.picture("in-use-elsewhere");
        Files.writeString(lock, holder.formatted("2026-03-10T09:02:00Z"));
        tour.press("#try-again");
        tour.picture("silent-elsewhere");
    }

    private void write(List<Mistake> mistakes) throws TroubleException {
        try (Journal journal = TestJournals.open(tour.journal(), tour.clock())) {
            for (Mistake each : mistakes) {
                journal.save(each);
            }
        }
    }

    private void backUp(LocalDate day) throws IOException {
        Path root = tour.journal().resolveSibling("backups");
        Path folder = new BackupFolder(root, tour.journal().toRealPath()).path();
        Files.createDirectories(folder);
        Files.copy(tour.journal(), folder.resolve(day + " 090231Z daily.ukemi"));
    }
}
