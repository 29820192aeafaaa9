package app.ukemi.db;

import app.ukemi.domain.Action;
import app.ukemi.domain.Advice;
import app.ukemi.domain.Alternative;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Example;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanTold;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Review;
import app.ukemi.domain.Row;
import app.ukemi.domain.Suggestion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people that mistakes speak of. One comes with the first mention, and goes with the last. */
final class PersonTable {
    private static final String SAVE = """
            INSERT INTO person (id, created_at, changed_at, name, role, initials)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at, name = excluded.name,
                role = excluded.role, initials = excluded.initials
            WHERE name <> excluded.name OR role <> excluded.role OR initials <> excluded.initials
            """;

    private static final String ALL = """
            SELECT id, name, role, initials
            FROM person
            ORDER BY name, id
            """;

    private static final String PRUNE = """
            DELETE FROM person
            WHERE id = ? AND NOT EXISTS (SELECT 1 FROM mention WHERE mention.person = person.id)
            """;

    private static final String PRUNE_ALL = """
            DELETE FROM person
            WHERE NOT EXISTS (SELECT 1 FROM mention WHERE mention.person = person.id)
            """;

    private PersonTable() {}

    static List<Person> all(Connection connection) throws SQLException {
        return Sql.query(connection, ALL, _ -> {}, cells -> Objects.requireNonNull(cells.person()));
    }

    /**
     * Writes those that are new or were changed, and returns them; to be called before the rows that mention them.
     * Somebody whom the journal knows and of whom nothing has changed is not among them.
     */
    static List<Person> save(RowTable.Save to, Set<Person> before, Set<Person> after) throws SQLException {
        List<Person> written = new ArrayList<>();
        for (Person person : after) {
            if (!before.contains(person) && save(to, person) > 0) {
                written.add(person);
            }
        }
        return written;
    }

    private static int save(RowTable.Save to, Person person) throws SQLException {
        return Sql.update(to.connection(), SAVE, values -> values.id(person.id())
                .instant(Ids.madeAt(person.id()))
                .instant(to.now())
                .text(person.name())
                .text(person.role())
                .text(person.initials()));
    }

    /** Removes those that are mentioned no more; to be called once the rows are saved. */
    static void prune(Connection connection, Set<Person> before, Set<Person> after) throws SQLException {
        Set<UUID> kept = after.stream().map(Person::id).collect(Collectors.toSet());
        for (Person person : before) {
            if (!kept.contains(person.id())) {
                Sql.update(connection, PRUNE, values -> values.id(person.id()));
            }
        }
    }

    /** Removes everybody who is mentioned nowhere. */
    static void prune(Connection connection) throws SQLException {
        Sql.update(connection, PRUNE_ALL, _ -> {});
    }

    /** Everybody a mistake speaks of. */
    static Set<Person> of(@Nullable Mistake mistake) {
        Set<Person> all = new LinkedHashSet<>();
        if (mistake != null) {
            Rows.of(mistake).forEach(row -> {
                Person person = mentionedIn(row);
                if (person != null) {
                    all.add(person);
                }
            });
        }
        return all;
    }

    private static @Nullable Person mentionedIn(Row row) {
        return switch (row) {
            case Concerned concerned -> concerned.person();
            case Conversation conversation -> conversation.with();
            case Suggestion suggestion -> suggestion.giver();
            case Action action -> action.owner();
            case Advice advice -> advice.asked();
            case Alternative _, Review _ -> null;
            case PlanTold told -> told.to();
            case Example example -> example.who();
            case PlannedDisclosure planned -> planned.to();
            case Disclosure disclosure -> disclosure.to();
        };
    }
}
