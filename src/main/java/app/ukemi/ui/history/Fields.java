package app.ukemi.ui.history;

import app.ukemi.domain.KeptFinding;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Row;
import app.ukemi.ui.Ui;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that a mistake says, field by field in the order of the steps; a row of it is one field. */
final class Fields {
    private final Ui ui;
    private final RowTexts rows;
    private final List<Field> fields = new ArrayList<>();

    private Fields(Ui ui, Mistake mistake) {
        this.ui = ui;
        rows = new RowTexts(ui, mistake);
    }

    /** Those in which something is written. */
    static List<Field> of(Ui ui, Mistake mistake) {
        var all = new Fields(ui, mistake);
        all.say("title", mistake.title());
        all.owned(mistake.owned());
        all.guidance(mistake);
        all.lesson(mistake.lesson());
        all.remedy(mistake);
        all.since(mistake);
        all.say("closed", all.instant(mistake.filing().closedAt()));
        return all.fields;
    }

    private void owned(Owned owned) {
        say("happened", moment(owned.happened()));
        say("suspected", moment(owned.suspected()));
        say("noticed", moment(owned.noticed()));
        say("account", owned.account());
        rows("concerned", owned.concerned(), rows::concerned);
        say("severity", choice(owned.severity()));
        say("tags", String.join(", ", owned.tags()));
        say("fair", choice(owned.fairView()));
        say("admission", owned.admission().text());
        say("draft", owned.admission().firstDraft());
        say("kept", owned.admission().kept().stream().map(this::kept).collect(Collectors.joining("\n")));
        say("draft-state", ui.text("history.draft." + owned.admission().draftState()));
    }

    private String kept(KeptFinding kept) {
        return kept.words() + ": " + ui.text(kept.category());
    }

    private void guidance(Mistake mistake) {
        rows("conversation", mistake.guidance().conversations(), rows::conversation);
        say("cause", mistake.guidance().cause());
        rows("suggestion", mistake.guidance().suggestions(), rows::suggestion);
        say("why-no-talk", mistake.guidance().whyNone());
    }

    private void lesson(Lesson lesson) {
        say("aim", lesson.aim());
        say("way", lesson.way());
        say("outcome", lesson.outcome());
        say("went-wrong", lesson.wentWrong().stream().sorted().map(ui::text).collect(Collectors.joining(", ")));
        say("mainly", choice(lesson.main()));
        say("lesson", lesson.sentence());
    }

    private void remedy(Mistake mistake) {
        rows("action", mistake.remedy().actions(), rows::action);
        say("why-no-short-term", mistake.remedy().whyNoShortTerm());
        say("why-no-permanent", mistake.remedy().whyNoPermanent());
        rows("advice", mistake.remedy().advice(), rows::advice);
        rows("alternative", mistake.remedy().alternatives(), rows::alternative);
        rows("told", mistake.remedy().told(), rows::told);
    }

    private void since(Mistake mistake) {
        rows("review", mistake.followThrough().reviews(), rows::review);
        rows("example", mistake.followThrough().examples(), rows::example);
        rows("planned", mistake.disclosures().planned(), rows::planned);
        rows("disclosure", mistake.disclosures().done(), rows::disclosure);
        say("why-late", mistake.disclosures().whyLate());
        say("notice", mistake.disclosures().notice());
    }

    private String choice(@Nullable Enum<?> choice) {
        return choice == null ? "" : ui.text(choice);
    }

    private String moment(@Nullable Moment moment) {
        return rows.moment(moment);
    }

    private String instant(@Nullable Instant at) {
        return at == null ? "" : ui.formats().moment(at, ui.today());
    }

    private void say(String name, String text) {
        if (!text.isBlank()) {
            fields.add(new Field(name, ui.text("history.field." + name), text.strip()));
        }
    }

    private <R extends Row> void rows(String name, List<R> all, Function<R, String> words) {
        for (R row : all) {
            fields.add(new Field(row.id().toString(), ui.text("history.field." + name), words.apply(row)));
        }
    }
}
