package app.ukemi.db;

import app.ukemi.db.version.VersionFormat;
import app.ukemi.domain.Admission.DraftState;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Person;
import app.ukemi.domain.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Earlier versions of mistakes: all of the last thirty days, then one a month. */
final class VersionTable {
    private static final Duration ALL_KEPT = Duration.ofDays(30);

    /** Behind the last one, also in the same millisecond or where a clock was put back. */
    private static final String KEEP = """
            INSERT INTO version (mistake, made_at, format, body)
            VALUES (?1, max(?2, coalesce((SELECT max(made_at) + 1 FROM version WHERE mistake = ?1), ?2)), ?3, ?4)
            """;

    private static final String THIN = """
            DELETE FROM version
            WHERE made_at < ?1 AND (mistake, made_at) NOT IN (
                SELECT mistake, max(made_at) FROM version
                WHERE made_at < ?1
                GROUP BY mistake, strftime('%Y-%m', made_at / 1000, 'unixepoch'))
            """;

    private static final String LOAD = """
            SELECT made_at, body
            FROM version
            WHERE mistake = ? AND format <= ?
            ORDER BY made_at DESC
            """;

    private static final String REWRITE = """
            UPDATE version
            SET body = ?3
            WHERE mistake = ?1 AND made_at = ?2
            """;

    private VersionTable() {}

    /** Keeps a version that is about to be overwritten, and lets those go that are too many by now. */
    static void keep(Connection connection, Mistake before, Instant now) throws SQLException {
        Sql.update(connection, KEEP, values -> values.id(before.id())
                .instant(now)
                .number(VersionFormat.FORMAT)
                .bytes(VersionFormat.write(before)));
        Sql.update(connection, THIN, values -> values.instant(now.minus(ALL_KEPT)));
    }

    /** The last one first. One that a later program wrote in a format of its own is left out. */
    static List<Version> load(Connection connection, UUID mistake) throws SQLException {
        Map<UUID, Person> present = PersonTable.all(connection).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return Sql.query(
                connection,
                LOAD,
                values -> values.id(mistake).number(VersionFormat.FORMAT),
                cells -> new Version(
                        Objects.requireNonNull(cells.instant()), VersionFormat.read(cells.bytes(), present)));
    }

    /** A first draft that the user deleted for good is in no version either. */
    static void forgetDraft(Connection connection, Mistake before, Mistake after) throws SQLException {
        if (isDeleted(after) && !isDeleted(before)) {
            for (Version version : load(connection, after.id())) {
                Mistake old = version.mistake();
                byte[] body = VersionFormat.write(
                        old.withOwned(old.owned().withAdmission(old.owned().admission().withoutDraft())));
                Sql.update(connection, REWRITE, values -> values.id(old.id()).instant(version.until()).bytes(body));
            }
        }
    }

    private static boolean isDeleted(Mistake mistake) {
        return mistake.owned().admission().draftState() == DraftState.DELETED;
    }
}
