package app.ukemi.db;

import app.ukemi.domain.FixedDate;
import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Severity;
import app.ukemi.domain.Standing;
import app.ukemi.domain.Step;
import app.ukemi.domain.Summary;
import app.ukemi.domain.WentWrong;
import app.ukemi.domain.rule.Summaries;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lists show, kept beside each mistake. It follows from the mistake and can be made anew at any time. */
final class SummaryTable {
    private static final String COLUMNS = """
            mistake, title, happened_at, happened_zone, happened_precision,
                suspected_at, suspected_zone, suspected_precision, noticed_at, noticed_zone, noticed_precision,
                told_at, told_zone, told_precision, mine, full_at, full_zone, full_precision,
                fixed_on, fix_due, heard_first, severity, tags, went_wrong, main_wrong, complete, next, standing,
                actions, open, dues, review_next, hurt, trashed_at""";

    private static final String SAVE = """
            INSERT OR REPLACE INTO summary (%s)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?)
            """.formatted(COLUMNS);

    private static final String ALL = """
            SELECT %s
            FROM summary
            """.formatted(COLUMNS);

    private static final String MISSING = """
            SELECT id
            FROM mistake
            WHERE id NOT IN (SELECT mistake FROM summary)
            """;

    private SummaryTable() {}

    static List<Summary> all(Connection connection) throws SQLException {
        return Sql.query(connection, ALL, _ -> {}, SummaryTable::read);
    }

    /** Those of these mistakes that are there, in no order. */
    static List<Summary> of(Connection connection, Collection<UUID> mistakes) throws SQLException {
        List<Summary> some = new ArrayList<>();
        for (UUID id : mistakes) {
            some.addAll(Sql.query(connection, ALL + "WHERE mistake = ?", to -> to.id(id), SummaryTable::read));
        }
        return some;
    }

    /** How many mistakes there are, those in the trash left out. */
    static int count(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM summary WHERE trashed_at IS NULL");
    }

    static void save(Connection connection, Summary summary) throws SQLException {
        PaceMoments moments = summary.moments();
        Sql.update(connection, SAVE, values -> {
            values.id(summary.id()).text(summary.title());
            values.moment(moments.happened()).moment(moments.suspected());
            values.moment(moments.noticed()).moment(moments.told()).flag(moments.mine());
            write(values, summary.after());
            write(values, summary.traits());
            values.choices(summary.complete()).choice(summary.next()).choice(summary.standing());
            write(values, summary.work());
            values.instant(summary.trashedAt());
        });
    }

    private static void write(Values values, Summary.After after) throws SQLException {
        values.moment(after.fullAccount());
        switch (after.fixed()) {
            case FixedDate.Fixed(LocalDate on) -> values.day(on).day(null);
            case FixedDate.PlannedBy(LocalDate due) -> values.day(null).day(due);
            case FixedDate.Unknown() -> values.day(null).day(null);
        }
        values.choice(after.heardFirst());
    }

    private static void write(Values values, Summary.Traits traits) throws SQLException {
        values.choice(traits.severity()).texts(traits.tags());
        values.choices(traits.wentWrong()).choice(traits.main());
    }

    private static void write(Values values, Summary.Work work) throws SQLException {
        values.number(work.actions()).number(work.open());
        values.days(work.dues()).day(work.reviewNext()).text(work.hurt());
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
                after(cells.moment(), fixed(cells.day(), cells.day()), cells.choice(HeardFirst.class)),
                cells.once(new Summary.Traits(
                        cells.choice(Severity.class),
                        cells.texts(),
                        cells.choices(WentWrong.class),
                        cells.choice(WentWrong.class))),
                cells.once(new Summary.Stand(
                        cells.choices(Step.class), cells.chosen(Step.class), cells.chosen(Standing.class))),
                new Summary.Work(cells.number(), cells.number(), cells.days(), cells.day(), cells.text()),
                cells.instant());
    }

    /** Most have nothing yet, and share it; what others have is hardly ever alike. */
    private static Summary.After after(
            @Nullable Moment fullAccount, FixedDate fixed, @Nullable HeardFirst heardFirst) {
        boolean nothing = fullAccount == null && heardFirst == null && fixed instanceof FixedDate.Unknown;
        return nothing ? Summary.After.NOTHING : new Summary.After(fullAccount, fixed, heardFirst);
    }

    private static FixedDate fixed(@Nullable LocalDate on, @Nullable LocalDate due) {
        if (on != null) {
            return new FixedDate.Fixed(on);
        }
        return due == null ? new FixedDate.Unknown() : new FixedDate.PlannedBy(due);
    }
}
