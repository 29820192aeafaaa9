package app.ukemi.db;

import app.ukemi.domain.Person;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** To whom the plans of a mistake are addressed. */
final class AddresseeTable {
    private static final String LOAD = """
            SELECT p.id, p.name, p.role, p.initials
            FROM plan_addressee r JOIN person p ON p.id = r.person
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    private static final String INSERT = """
            INSERT INTO plan_addressee (id, mistake, position, created_at, changed_at, person)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private AddresseeTable() {}

    static List<Person> load(Connection connection, UUID mistake) throws SQLException {
        return Sql.query(
                connection,
                LOAD,
                values -> values.id(mistake),
                cells -> Objects.requireNonNull(cells.person()));
    }

    /** Writes all anew: they are few, and each is but a reference. The people themselves must be there already. */
    static void save(RowTable.Save to, List<Person> people) throws SQLException {
        Sql.update(to.connection(), "DELETE FROM plan_addressee WHERE mistake = ?", values -> values.id(to.mistake()));
        int position = 0;
        for (UUID person : new LinkedHashSet<>(people.stream().map(Person::id).toList())) {
            insert(to, position++, person);
        }
    }

    private static void insert(RowTable.Save to, int position, UUID person) throws SQLException {
        Sql.update(to.connection(), INSERT, values -> values.id(id(to.mistake(), person))
                .id(to.mistake())
                .number(position)
                .instant(to.now())
                .instant(to.now())
                .id(person));
    }

    private static UUID id(UUID mistake, UUID person) {
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(2 * Sql.ID)
                .put(Sql.bytes(mistake))
                .put(Sql.bytes(person))
                .array());
    }
}
