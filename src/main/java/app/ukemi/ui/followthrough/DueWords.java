package app.ukemi.ui.followthrough;

import app.ukemi.domain.DueKind;
import app.ukemi.domain.DueThing;
import app.ukemi.domain.rule.DueGroup;
import app.ukemi.ui.Ui;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is still to do, in words. */
final class DueWords {
    private final Ui ui;

    DueWords(Ui ui) {
        this.ui = ui;
    }

    /** What is to be done. */
    String what(DueThing thing) {
        String text = thing.what().strip();
        return switch (thing.kind()) {
            case SHORT_TERM, PERMANENT, NEEDLESS -> text.isEmpty() ? ui.text("fix.action.unnamed") : text;
            case REVIEW -> text.isEmpty()
                    ? ui.text("follow.review.whole")
                    : ui.text("follow.review", text);
            case UNPROVEN -> ui.text("follow.unproven", text.isEmpty() ? ui.text("fix.action.unnamed") : text);
            case DISCLOSURE -> ui.text("follow.tell", name(thing));
        };
    }

    private String name(DueThing thing) {
        return thing.who().isBlank() ? ui.text("example.open.somebody") : thing.who().strip();
    }

    /** Of what kind it is, who does it, and how often its day was moved. */
    String facts(DueThing thing) {
        List<String> facts = new ArrayList<>();
        facts.add(ui.text(thing.kind()));
        if (thing.kind() != DueKind.DISCLOSURE && !thing.who().isBlank()) {
            facts.add(thing.who().strip());
        }
        if (!thing.before().isEmpty()) {
            facts.add(ui.text("fix.moved", thing.before().size()));
        }
        return String.join(" · ", facts);
    }

    /** The days that stood before; the empty text where none did. */
    String before(DueThing thing) {
        LocalDate today = ui.today();
        String days = thing.before().stream()
                .map(day -> ui.formats().day(day, today))
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "" : ui.text("follow.moved.before", thing.before().size(), days);
    }

    /** By when, in few words: 3 days overdue, today, Fri 27 Nov. */
    String due(DueThing thing) {
        LocalDate due = thing.due();
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(ui.today(), due);
        if (days < 0) {
            return ui.text("follow.overdue", -days);
        }
        return days > 1 ? day(due) : ui.text(days == 0 ? "date.today" : "date.tomorrow");
    }

    /** The day with its weekday. */
    String day(LocalDate day) {
        return ui.formats().weekday(day, ui.today());
    }

    String head(DueGroup group, int count) {
        return ui.text("follow.group", group, count);
    }
}
