package app.ukemi.db;

import app.ukemi.domain.Disclosures;
import app.ukemi.domain.Filing;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Person;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Retagging;
import app.ukemi.domain.Summary;
import app.ukemi.domain.Tag;
import app.ukemi.domain.rule.Summaries;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mistakes as a whole, put together from their tables. Every method expects to be called within a transaction. */
public final class MistakeStore {
    private static final String HURTING = """
            SELECT DISTINCT mistake
            FROM mention
            WHERE person = ? AND field = 'concerned.person'
            """;

    private MistakeStore() {}

    /** The light rows of all mistakes, those in the trash among them, by one query. */
    public static List<Summary> summaries(Connection connection) throws SQLException {
        return SummaryTable.all(connection);
    }

    public static Optional<Mistake> load(Connection connection, UUID id) throws SQLException {
        Optional<Mistake> bare = MistakeTable.load(connection, id);
        return bare.isEmpty() ? bare : Optional.of(Rows.fill(connection, bare.get()));
    }

    /** Everybody that any mistake mentions, by name. */
    public static List<Person> people(Connection connection) throws SQLException {
        return PersonTable.all(connection);
    }

    /** Every tag that any mistake bears, by name. */
    public static List<Tag> tags(Connection connection) throws SQLException {
        return TagTable.all(connection);
    }

    /** Changes tags throughout the journal, in every table that shows them. */
    static void retag(Connection connection, Retagging change, Instant now) throws SQLException {
        for (UUID id : change.after().keySet()) {
            Optional<Mistake> found = load(connection, id);
            if (found.isPresent()) {
                save(connection, found.get(), change.of(found.get()), now);
            }
        }
        for (Tag tag : change.coloursAfter()) {
            TagTable.colour(connection, tag, now);
        }
    }

    /**
     * Writes what differs from the version before, and with it the summary.
     *
     * @param before the version that is on disk; null where there is none
     * @param now becomes {@code changed_at} of each row that is written
     */
    public static void save(Connection connection, @Nullable Mistake before, Mistake after, Instant now)
            throws SQLException {
        var to = new RowTable.Save(connection, after.id(), now);
        Set<Person> were = PersonTable.of(before);
        Set<Person> are = PersonTable.of(after);
        List<Person> written = PersonTable.save(to, were, are);
        Mistake old = before == null ? nothing(after.id()) : before;
        if (before == null || !Rows.without(before).equals(Rows.without(after))) {
            MistakeTable.save(to, after);
        }
        Rows.save(to, old, after);
        PersonTable.prune(connection, were, are);
        summarise(to, before, after);
        for (Person person : written) {
            List<UUID> others = hurting(connection, person);
            others.remove(after.id());
            SummaryTable.makeAnew(connection, others);
        }
    }

    private static void summarise(RowTable.Save to, @Nullable Mistake before, Mistake after) throws SQLException {
        Summary summary = Summaries.of(after);
        if (before == null || !summary.equals(Summaries.of(before))) {
            SummaryTable.save(to.connection(), summary);
        }
    }

    /** Lists name those who were hurt: where somebody's name was changed, these mistakes look different too. */
    static List<UUID> hurting(Connection connection, Person person) throws SQLException {
        return Sql.query(connection, HURTING, values -> values.id(person.id()), Cells::id);
    }

    private static Mistake nothing(UUID id) {
        return new Mistake(
                id,
                "",
                Owned.EMPTY,
                Guidance.EMPTY,
                Lesson.EMPTY,
                Remedy.EMPTY,
                FollowThrough.EMPTY,
                Disclosures.EMPTY,
                Filing.OPEN);
    }
}
