package app.ukemi.db;

import app.ukemi.domain.Admission;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.FairView;
import app.ukemi.domain.Filing;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Severity;
import app.ukemi.domain.WentWrong;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The single texts and moments of a mistake: everything but its rows and tags, which have tables of their own. */
final class MistakeTable {
    private static final String INSERT = """
            INSERT INTO mistake (id, created_at, changed_at,
                title, happened_at, happened_zone, happened_precision, suspected_at, suspected_zone,
                suspected_precision, noticed_at, noticed_zone, noticed_precision, severity, fair_view,
                draft_state, went_wrong, went_wrong_mainly, closed_at, trashed_at, account, admission,
                first_draft, cause, why_no_talk, aim, way, outcome, lesson, why_no_short_term, why_no_permanent,
                why_late, notice)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE mistake
            SET changed_at = ?3, title = ?4, happened_at = ?5, happened_zone = ?6, happened_precision = ?7,
                suspected_at = ?8, suspected_zone = ?9, suspected_precision = ?10, noticed_at = ?11,
                noticed_zone = ?12, noticed_precision = ?13, severity = ?14, fair_view = ?15, draft_state = ?16,
                went_wrong = ?17, went_wrong_mainly = ?18, closed_at = ?19, trashed_at = ?20, account = ?21,
                admission = ?22, first_draft = ?23, cause = ?24, why_no_talk = ?25, aim = ?26, way = ?27,
                outcome = ?28, lesson = ?29, why_no_short_term = ?30, why_no_permanent = ?31, why_late = ?32,
                notice = ?33
            WHERE id = ?1
            """;

    private static final String LOAD = """
            SELECT id, title, happened_at, happened_zone, happened_precision,
                suspected_at, suspected_zone, suspected_precision, noticed_at, noticed_zone, noticed_precision,
                account, severity, fair_view, admission, first_draft, draft_state, cause, why_no_talk,
                aim, way, outcome, went_wrong, went_wrong_mainly, lesson, why_no_short_term, why_no_permanent,
                why_late, notice, closed_at, trashed_at
            FROM mistake
            WHERE id = ?
            """;

    private MistakeTable() {}

    /** The mistake without its rows and tags. */
    static Optional<Mistake> load(Connection connection, UUID id) throws SQLException {
        return Sql.first(connection, LOAD, values -> values.id(id), MistakeTable::read);
    }

    /** Inserts or changes the one row; the lists within are not looked at. */
    static void save(RowTable.Save to, Mistake mistake) throws SQLException {
        if (write(to, UPDATE, mistake) == 0) {
            write(to, INSERT, mistake);
        }
    }

    private static int write(RowTable.Save to, String sql, Mistake mistake) throws SQLException {
        return Sql.update(to.connection(), sql, values -> {
            values.id(mistake.id()).instant(Ids.madeAt(mistake.id())).instant(to.now()).text(mistake.title());
            shortOnes(values, mistake);
            longOnes(values, mistake);
        });
    }

    private static void shortOnes(Values values, Mistake mistake) throws SQLException {
        Owned owned = mistake.owned();
        values.moment(owned.happened()).moment(owned.suspected()).moment(owned.noticed());
        values.choice(owned.severity()).choice(owned.fairView()).choice(owned.admission().draftState());
        values.choices(mistake.lesson().wentWrong()).choice(mistake.lesson().main());
        values.instant(mistake.filing().closedAt()).instant(mistake.filing().trashedAt());
    }

    private static void longOnes(Values values, Mistake mistake) throws SQLException {
        Owned owned = mistake.owned();
        values.text(owned.account()).text(owned.admission().text()).text(owned.admission().firstDraft());
        values.text(mistake.guidance().cause()).text(mistake.guidance().whyNone());
        Lesson lesson = mistake.lesson();
        values.text(lesson.aim()).text(lesson.way()).text(lesson.outcome()).text(lesson.sentence());
        values.text(mistake.remedy().whyNoShortTerm()).text(mistake.remedy().whyNoPermanent());
        values.text(mistake.disclosures().whyLate()).text(mistake.disclosures().notice());
    }

    private static Mistake read(Cells cells) throws SQLException {
        return new Mistake(
                cells.id(),
                cells.text(),
                owned(cells),
                Guidance.EMPTY.withCause(cells.text()).withWhyNone(cells.text()),
                lesson(cells),
                Remedy.EMPTY.withWhyNoShortTerm(cells.text()).withWhyNoPermanent(cells.text()),
                FollowThrough.EMPTY,
                Disclosures.EMPTY.withWhyLate(cells.text()).withNotice(cells.text()),
                new Filing(cells.instant(), cells.instant()));
    }

    private static Owned owned(Cells cells) throws SQLException {
        Moment happened = cells.moment();
        Moment suspected = cells.moment();
        Moment noticed = cells.moment();
        String account = cells.text();
        Severity severity = cells.choice(Severity.class);
        FairView fairView = cells.choice(FairView.class);
        var state = Admission.DraftState.class;
        var admission = new Admission(cells.text(), cells.text(), cells.chosen(state), List.of());
        return new Owned(
                happened, suspected, noticed, account, List.of(), severity, List.of(), fairView, admission);
    }

    private static Lesson lesson(Cells cells) throws SQLException {
        return new Lesson(
                cells.text(),
                cells.text(),
                cells.text(),
                cells.choices(WentWrong.class),
                cells.choice(WentWrong.class),
                cells.text());
    }
}
