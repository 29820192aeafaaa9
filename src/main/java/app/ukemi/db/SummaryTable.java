package app.ukemi.db;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Step;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Summaries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What lists show, kept beside each mistake. It follows from the mistake and can be made anew at any time. */
final class SummaryTable {
    private static final String SAVE = """
            INSERT OR REPLACE INTO summary (mistake, title, happened_at, happened_zone, happened_precision,
                suspected_at, suspected_zone, suspected_precision, noticed_at, noticed_zone, noticed_precision,
                told_at, told_zone, told_precision, mine, severity, complete, next, standing,
                actions, open, dues, review_next, hurt, trashed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ALL = """
            SELECT mistake, title, happened_at, happened_zone, happened_precision,
                suspected_at, suspected_zone, suspected_precision, noticed_at, noticed_zone, noticed_precision,
                told_at, told_zone, told_precision, mine, severity, complete, next, standing,
                actions, open, dues, review_next, hurt, trashed_at
            FROM summary
            """;

    private static final String MISSING = """
            SELECT id
            FROM mistake
            WHERE id NOT IN (SELECT mistake FROM summary)
            """;

    private SummaryTable() {}

    static List<Summary> all(Connection connection) throws SQLException {
        return Sql.query(connection, ALL, _ -> {}, SummaryTable::read);
    }

    static void save(Connection connection, Summary summary) throws SQLException {
        PaceMoments moments = summary.moments();
        Summary.Work work = summary.work();
        Sql.update(connection, SAVE, values -> {
            values.id(summary.id()).text(summary.title());
            values.moment(moments.happened()).moment(moments.suspected());
            values.moment(moments.noticed()).moment(moments.told()).flag(moments.mine());
            values.choice(summary.severity()).choices(summary.complete()).choice(summary.next());
            values.choice(summary.standing()).number(work.actions()).number(work.open());
            values.days(work.dues()).day(work.reviewNext()).text(work.hurt()).instant(summary.trashedAt());
        });
    }

    /** For mistakes that an older version wrote: after an upgrade they have no summary yet. */
    static void makeMissing(Connection connection) throws SQLException {
        List<UUID> missing = Sql.query(connection, MISSING, _ -> {}, Cells::id);
        if (!missing.isEmpty()) {
            Transaction.in(connection, () -> {
                makeAnew(connection, missing);
                return missing.size();
            });
        }
    }

    static void makeAnew(Connection connection, List<UUID> mistakes) throws SQLException {
        for (UUID id : mistakes) {
            Mistake mistake = MistakeStore.load(connection, id).orElseThrow();
            save(connection, Summaries.of(mistake));
        }
    }

    private static Summary read(Cells cells) throws SQLException {
        return new Summary(
                cells.id(),
                cells.text(),
                new PaceMoments(cells.moment(), cells.moment(), cells.moment(), cells.moment(), cells.flag()),
                cells.choice(Severity.class),
                cells.choices(Step.class),
                cells.chosen(Step.class),
                cells.chosen(Standing.class),
                new Summary.Work(cells.number(), cells.number(), cells.days(), cells.day(), cells.text()),
                cells.instant());
    }
}
