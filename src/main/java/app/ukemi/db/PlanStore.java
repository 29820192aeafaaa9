package app.ukemi.db;

import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the user chose for the plans of each mistake, put together from its tables. Every method expects to be called
 * within a transaction.
 */
final class PlanStore {
    private PlanStore() {}

    /** Nothing where nothing was chosen yet. */
    static Optional<PlanChoices> load(Connection connection, UUID mistake) throws SQLException {
        Optional<PlanChoices> bare = PlanChoiceTable.load(connection, mistake);
        return bare.isEmpty()
                ? bare
                : Optional.of(bare.get().withAddressees(AddresseeTable.load(connection, mistake)));
    }

    /**
     * Writes what was chosen.
     *
     * @param before as it was read; null where nothing was chosen before. People who are the same in both are not
     *     written: what is known of them may have changed elsewhere since.
     */
    static void save(RowTable.Save to, @Nullable PlanChoices before, PlanChoices after) throws SQLException {
        Set<Person> were = new LinkedHashSet<>(before == null ? List.of() : before.addressees());
        Set<Person> are = new LinkedHashSet<>(after.addressees());
        List<Person> written = PersonTable.save(to, were, are);
        PlanChoiceTable.save(to, after);
        AddresseeTable.save(to, after.addressees());
        PersonTable.prune(to.connection(), were, are);
        for (Person person : written) {
            SummaryTable.makeAnew(to.connection(), MistakeStore.hurting(to.connection(), person));
        }
    }
}
