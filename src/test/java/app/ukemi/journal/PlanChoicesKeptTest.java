package app.ukemi.journal;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.HandClock;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.NamesShown;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.TroubleException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanChoicesKeptTest {
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");
    private static final Person KIM = new Person(new UUID(5, 1), "Kim Park", "Storage", "KP");
    private static final PlanChoices CHOSEN = PlanChoices.usual(Paper.LETTER)
            .with(PlanPart.REVIEWS, false)
            .withNames(NamesShown.INITIALS)
            .withAddressees(List.of(KIM))
            .withAddressedTo("the second floor");

    private final HandClock clock = new HandClock(NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Journal journal;

    @BeforeEach
    void open() throws TroubleException {
        journal = TestJournals.open(folder.resolve("mine.ukemi"), clock);
        journal.save(DISK);
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
    }

    @Test
    void what_was_chosen_is_there_the_next_time() throws TroubleException {
        journal.savePlanChoices(DISK.id(), null, CHOSEN);
        journal.close();
        journal = TestJournals.open(folder.resolve("mine.ukemi"), clock);
        assertThat(journal.planChoices(DISK.id())).contains(CHOSEN);
    }

    @Test
    void each_mistake_has_choices_of_its_own() throws TroubleException {
        Mistake other = Mistakes.begun(2, "Sent the wrong list");
        journal.save(other);
        journal.savePlanChoices(DISK.id(), null, CHOSEN);
        assertThat(journal.planChoices(other.id())).isEmpty();
    }

    @Test
    void a_copy_holds_them() throws TroubleException {
        journal.savePlanChoices(DISK.id(), null, CHOSEN);
        assertThat(journal.saveCopy(folder.resolve("copy.ukemi"))).isEmpty();
        try (Journal copy = TestJournals.open(folder.resolve("copy.ukemi"), clock)) {
            assertThat(copy.planChoices(DISK.id())).contains(CHOSEN);
        }
    }

    @Test
    void those_addressed_are_offered_again() throws TroubleException {
        journal.savePlanChoices(DISK.id(), null, CHOSEN);
        assertThat(journal.people()).containsExactly(KIM);
    }

    @Test
    void those_of_a_mistake_that_was_deleted_for_good_are_forgotten() throws TroubleException {
        journal.deleteForGood(List.of(DISK.id()));
        journal.savePlanChoices(DISK.id(), null, CHOSEN);
        assertThat(journal.planChoices(DISK.id())).isEmpty();
    }
}
