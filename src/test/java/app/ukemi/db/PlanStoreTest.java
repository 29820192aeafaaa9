package app.ukemi.db;

import static app.ukemi.domain.Mistakes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.NamesShown;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.PlanTold;
import app.ukemi.domain.PlanVersion;
import app.ukemi.domain.Remedy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanStoreTest {
    private static final Mistake DISK = Mistakes.begun(1, "Lost a disk");
    private static final Person KIM = new Person(new UUID(5, 1), "Kim Park", "Storage", "KP");
    private static final Person LEO = new Person(new UUID(5, 2), "Leo Brandt", "Helpdesk", "");
    private static final PlanChoices CHOSEN = new PlanChoices(
            PlanVersion.PRIVATE,
            Set.of(PlanPart.REVIEWS, PlanPart.NOTES),
            List.of(LEO, KIM),
            "everybody on the second floor",
            NamesShown.ROLE,
            Paper.LETTER);

    @TempDir
    private Path folder;

    private Connection connection;

    @BeforeEach
    void one_mistake() throws SQLException {
        connection = TestFiles.connect(folder.resolve("test.ukemi"));
        Migrations.upgrade(connection);
        MistakeStore.save(connection, null, DISK, NOON);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void nothing_was_chosen_at_first() throws SQLException {
        assertThat(PlanStore.load(connection, DISK.id())).isEmpty();
    }

    @Test
    void what_was_chosen_is_there_again() throws SQLException {
        save(null, CHOSEN);
        assertThat(PlanStore.load(connection, DISK.id())).contains(CHOSEN);
    }

    @Test
    void the_last_choice_counts() throws SQLException {
        save(null, CHOSEN);
        PlanChoices next = PlanChoices.usual(Paper.A4).withAddressees(List.of(KIM, LEO));
        save(CHOSEN, next);
        assertThat(PlanStore.load(connection, DISK.id())).contains(next);
    }

    @Test
    void somebody_is_addressed_once_however_often_chosen() throws SQLException {
        save(null, CHOSEN.withAddressees(List.of(KIM, LEO, KIM)));
        assertThat(AddresseeTable.load(connection, DISK.id())).containsExactly(KIM, LEO);
    }

    @Test
    void somebody_who_is_addressed_no_more_and_mentioned_nowhere_else_goes() throws SQLException {
        save(null, CHOSEN);
        save(CHOSEN, CHOSEN.withAddressees(List.of(KIM)));
        assertThat(MistakeStore.people(connection)).containsExactly(KIM);
    }

    @Test
    void somebody_who_is_addressed_stays_when_the_mistake_mentions_them_no_more() throws SQLException {
        Mistake told = DISK.withRemedy(
                Remedy.EMPTY.withTold(List.of(PlanTold.blank(new UUID(6, 1)).withTo(KIM))));
        MistakeStore.save(connection, DISK, told, NOON);
        save(null, CHOSEN.withAddressees(List.of(KIM)));
        MistakeStore.save(connection, told, DISK, NOON);
        assertThat(AddresseeTable.load(connection, DISK.id())).containsExactly(KIM);
    }

    @Test
    void what_became_known_of_somebody_elsewhere_is_not_overwritten() throws SQLException {
        save(null, CHOSEN);
        Person promoted = KIM.withRole("Head of storage");
        PersonTable.save(new RowTable.Save(connection, DISK.id(), NOON), Set.of(KIM), Set.of(promoted));
        save(CHOSEN, CHOSEN.withAddressedTo("the second floor"));
        assertThat(AddresseeTable.load(connection, DISK.id())).containsExactly(LEO, promoted);
    }

    @Test
    void to_whom_it_is_addressed_is_found() throws SQLException {
        save(null, CHOSEN);
        assertThat(fieldsWith("brandt")).containsExactly("plan_addressee.person");
        assertThat(fieldsWith("floor")).containsExactly("plan_choice.addressed_to");
    }

    @Test
    void to_whom_it_is_addressed_no_more_is_found_no_more() throws SQLException {
        save(null, CHOSEN);
        save(CHOSEN, PlanChoices.usual(Paper.A4));
        assertThat(fieldsWith("brandt OR floor")).isEmpty();
    }

    @Test
    void all_of_it_goes_with_the_mistake() throws SQLException {
        save(null, CHOSEN);
        Deletion.forGood(connection, List.of(DISK.id()));
        assertThat(PlanStore.load(connection, DISK.id())).isEmpty();
        assertThat(MistakeStore.people(connection)).isEmpty();
        assertThat(Sql.number(connection, "SELECT count(*) FROM entry")).isZero();
    }

    private void save(@Nullable PlanChoices before, PlanChoices after) throws SQLException {
        PlanStore.save(new RowTable.Save(connection, DISK.id(), NOON), before, after);
    }

    private List<String> fieldsWith(String query) throws SQLException {
        return Sql.query(
                connection,
                "SELECT field FROM entry_index JOIN entry ON entry.id = entry_index.rowid WHERE entry_index MATCH ?",
                values -> values.text(query),
                Cells::text);
    }
}
