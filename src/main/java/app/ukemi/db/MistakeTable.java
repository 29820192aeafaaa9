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
    private static final String SAVE = """
            INSERT INTO mistake (id, created_at, changed_at,
                title, happened_at, happened_zone, happened_precision, suspected_at, suspected_zone,
                suspected_precision, noticed_at, noticed_zone, noticed_precision, severity, fair_view,
                draft_state, went_wrong, went_wrong_mainly, closed_at, trashed_at, account, admission,
                first_draft, cause, why_no_talk, aim, way, outcome, lesson, why_no_short_term, why_no_permanent,
                why_late, notice)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at,
                title = excluded.title, happened_at = excluded.happened_at,
                happened_zone = excluded.happened_zone, happened_precision = excluded.happened_precision,
                suspected_at = excluded.suspected_at, suspected_zone = excluded.suspected_zone,
                suspected_precision = excluded.suspected_precision, noticed_at = excluded.noticed_at,
                noticed_zone = excluded.noticed_zone, noticed_precision = excluded.noticed_precision,
                severity = excluded.severity, fair_view = excluded.fair_view,
                draft_state = excluded.draft_state, went_wrong = excluded.went_wrong,
                went_wrong_mainly = excluded.went_wrong_mainly, closed_at = excluded.closed_at,
                trashed_at = excluded.trashed_at, account = excluded.account, admission = excluded.admission,
                first_draft = excluded.first_draft, cause = excluded.cause, why_no_talk = excluded.why_no_talk,
                aim = excluded.aim, way = excluded.way, outcome = excluded.outcome, lesson = excluded.lesson,
                why_no_short_term = excluded.why_no_short_term, why_no_permanent = excluded.why_no_permanent,
                why_late = excluded.why_late, notice = excluded.notice
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
        Sql.update(to.connection(), SAVE, values -> {
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
        var admission = new Admission(cells.text(), cells.text(), cells.chosen(Admission.DraftState.class));
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
