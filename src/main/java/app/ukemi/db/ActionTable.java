package app.ukemi.db;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.Cue;
import app.ukemi.domain.Due;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Timing;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is to be done about a mistake, and what became of it. */
final class ActionTable {
    private static final String INSERT = """
            INSERT INTO action (id, mistake, position, created_at, changed_at, kind, text, owner, due, done_when,
                painful, state, ended_on, note, replacement, due_since, due_before, cue_when, cue_then)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE action
            SET position = ?3, changed_at = ?5, kind = ?6, text = ?7, owner = ?8, due = ?9, done_when = ?10,
                painful = ?11, state = ?12, ended_on = ?13, note = ?14, replacement = ?15,
                due_since = ?16, due_before = ?17, cue_when = ?18, cue_then = ?19
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT r.id, r.kind, r.text, p.id, p.name, p.role, p.initials, r.due, r.due_since, r.due_before,
                r.cue_when, r.cue_then, r.done_when, r.painful,
                (SELECT group_concat(hex(retired), ' ' ORDER BY position) FROM action_retires WHERE action = r.id),
                r.state, r.ended_on, r.note, r.replacement
            FROM action r LEFT JOIN person p ON p.id = r.owner
            WHERE r.mistake = ?
            ORDER BY r.position
            """;

    private static final String RETIRE = """
            INSERT INTO action_retires (action, position, created_at, changed_at, retired)
            VALUES (?, ?, ?, ?, ?)
            """;

    static final RowTable<Action> ROWS =
            new RowTable<>("action", INSERT, UPDATE, LOAD, ActionTable::write, ActionTable::read);

    private ActionTable() {}

    private static void write(Values values, Action row) throws SQLException {
        values.choice(row.kind()).text(row.text()).person(row.owner()).day(row.due());
        values.text(row.doneWhen()).text(row.painful());
        Outcome outcome = row.outcome();
        values.choice(outcome.state()).day(outcome.on()).text(outcome.note()).id(outcome.replacement());
        Due due = row.timing().due();
        values.day(due.since()).days(due.before()).text(row.cue().when()).text(row.cue().then());
    }

    private static Action read(Cells cells) throws SQLException {
        return new Action(
                cells.id(),
                cells.chosen(ActionKind.class),
                cells.text(),
                cells.person(),
                new Timing(new Due(cells.day(), cells.day(), cells.days()), new Cue(cells.text(), cells.text())),
                cells.text(),
                cells.text(),
                retired(cells),
                new Outcome(cells.chosen(ActionState.class), cells.day(), cells.text(), cells.idOrNull()));
    }

    private static List<UUID> retired(Cells cells) throws SQLException {
        String ids = cells.textOrNull();
        return ids == null ? List.of() : Stream.of(ids.split(" ", -1)).map(ActionTable::fromHex).toList();
    }

    private static UUID fromHex(String id) {
        return new UUID(Long.parseUnsignedLong(id, 0, 16, 16), Long.parseUnsignedLong(id, 16, 32, 16));
    }

    /** Writes which actions each action makes needless, where that differs. To be called once the actions are saved. */
    static void saveRetired(RowTable.Save to, List<Action> before, List<Action> after) throws SQLException {
        for (Action action : after) {
            List<UUID> old = before.stream()
                    .filter(other -> other.id().equals(action.id()))
                    .findFirst()
                    .map(Action::retires)
                    .orElse(List.of());
            if (!old.equals(action.retires())) {
                replaceRetired(to, action);
            }
        }
    }

    private static void replaceRetired(RowTable.Save to, Action action) throws SQLException {
        Sql.update(to.connection(), "DELETE FROM action_retires WHERE action = ?", values -> values.id(action.id()));
        for (int position = 0; position < action.retires().size(); position++) {
            int place = position;
            Sql.update(to.connection(), RETIRE, values -> values.id(action.id())
                    .number(place)
                    .instant(to.now())
                    .instant(to.now())
                    .id(action.retires().get(place)));
        }
    }
}
