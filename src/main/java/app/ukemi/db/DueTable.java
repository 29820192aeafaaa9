package app.ukemi.db;

import app.ukemi.domain.Appointment;
import app.ukemi.domain.Cue;
import app.ukemi.domain.DueKind;
import app.ukemi.domain.DueThing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is still to do in all mistakes, by one query over the rows themselves: it says what the rule
 * {@link app.ukemi.domain.rule.DueThings} says of each, without loading any.
 */
final class DueTable {
    private static final String ACTIONS = """
            SELECT s.mistake, s.title, a.id,
                CASE
                    WHEN a.kind = 'PERMANENT' THEN 'PERMANENT'
                    WHEN EXISTS (
                        SELECT 1 FROM action_retires r JOIN action d ON d.id = r.action
                        WHERE r.retired = a.id AND d.state = 'DONE' AND d.mistake = a.mistake) THEN 'NEEDLESS'
                    ELSE 'SHORT_TERM'
                END,
                a.text, coalesce(p.name, ''), a.due AS due, a.due_before, a.cue_when, a.cue_then,
                max(a.changed_at, coalesce(p.changed_at, 0))
            FROM action a JOIN summary s ON s.mistake = a.mistake LEFT JOIN person p ON p.id = a.owner
            WHERE a.state = 'OPEN' AND s.trashed_at IS NULL AND s.standing <> 'CLOSED'
            """;

    private static final String REVIEWS = """
            SELECT s.mistake, s.title, r.id, 'REVIEW', coalesce(a.text, ''), '', r.held_on, '', '', '',
                max(r.changed_at, coalesce(a.changed_at, 0))
            FROM review r JOIN summary s ON s.mistake = r.mistake
                LEFT JOIN action a ON a.id = r.action AND a.mistake = r.mistake
            WHERE r.worked IS NULL AND s.trashed_at IS NULL AND (s.standing <> 'CLOSED' OR r.held_on IS NOT NULL)
            """;

    private static final String UNPROVEN = """
            SELECT s.mistake, s.title, a.id, 'UNPROVEN', a.text, coalesce(p.name, ''), NULL, '', '', '', a.changed_at
            FROM summary s JOIN action a ON a.mistake = s.mistake LEFT JOIN person p ON p.id = a.owner
            WHERE a.kind = 'PERMANENT' AND a.state = 'DONE' AND s.trashed_at IS NULL AND s.standing <> 'CLOSED'
                AND NOT EXISTS (
                    SELECT 1 FROM review r
                    WHERE r.mistake = a.mistake AND (r.action IS NULL OR r.action = a.id))
            """;

    private static final String DISCLOSURES = """
            SELECT s.mistake, s.title, d.id, 'DISCLOSURE', '', p.name, d.due, '', '', '',
                max(d.changed_at, p.changed_at)
            FROM planned_disclosure d JOIN summary s ON s.mistake = d.mistake JOIN person p ON p.id = d.listener
            WHERE s.trashed_at IS NULL AND s.standing <> 'CLOSED'
                AND NOT EXISTS (
                    SELECT 1 FROM disclosure t WHERE t.mistake = d.mistake AND t.listener = d.listener)
            """;

    static final String ALL = String.join("UNION ALL\n", ACTIONS, REVIEWS, UNPROVEN, DISCLOSURES);

    private static final String BEFORE = "SELECT * FROM (\n" + ALL + ") WHERE due < ?";

    private DueTable() {}

    static List<Appointment> all(Connection connection) throws SQLException {
        return Sql.query(connection, ALL, _ -> {}, DueTable::read);
    }

    static List<Appointment> before(Connection connection, LocalDate day) throws SQLException {
        return Sql.query(connection, BEFORE, to -> to.day(day), DueTable::read);
    }

    private static Appointment read(Cells cells) throws SQLException {
        var thing = new DueThing(
                cells.id(),
                cells.text(),
                cells.id(),
                cells.chosen(DueKind.class),
                cells.text(),
                cells.text(),
                cells.day(),
                cells.days(),
                new Cue(cells.text(), cells.text()));
        return new Appointment(thing, Objects.requireNonNull(cells.instant()));
    }
}
