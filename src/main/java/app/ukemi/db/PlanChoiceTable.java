package app.ukemi.db;

import app.ukemi.domain.NamesShown;
import app.ukemi.domain.Paper;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.PlanVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the user chose for the plans of a mistake; those they are addressed to have a table of their own. */
final class PlanChoiceTable {
    private static final String LOAD = """
            SELECT version, left_out, names, paper, addressed_to
            FROM plan_choice
            WHERE mistake = ?
            """;

    private static final String SAVE = """
            INSERT INTO plan_choice (mistake, created_at, changed_at, version, left_out, names, paper, addressed_to)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (mistake) DO UPDATE SET changed_at = excluded.changed_at, version = excluded.version,
                left_out = excluded.left_out, names = excluded.names, paper = excluded.paper,
                addressed_to = excluded.addressed_to
            """;

    private PlanChoiceTable() {}

    /** Without the people, who are loaded by {@link AddresseeTable}. */
    static Optional<PlanChoices> load(Connection connection, UUID mistake) throws SQLException {
        return Sql.first(connection, LOAD, values -> values.id(mistake), PlanChoiceTable::read);
    }

    static void save(RowTable.Save to, PlanChoices choices) throws SQLException {
        Sql.update(to.connection(), SAVE, values -> values.id(to.mistake())
                .instant(to.now())
                .instant(to.now())
                .choice(choices.version())
                .choices(choices.leftOut())
                .choice(choices.names())
                .choice(choices.paper())
                .text(choices.addressedTo()));
    }

    private static PlanChoices read(Cells cells) throws SQLException {
        var version = cells.chosen(PlanVersion.class);
        var leftOut = cells.choices(PlanPart.class);
        var names = cells.chosen(NamesShown.class);
        var paper = cells.chosen(Paper.class);
        return new PlanChoices(version, leftOut, List.of(), cells.text(), names, paper);
    }
}
