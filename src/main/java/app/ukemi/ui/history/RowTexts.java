package app.ukemi.ui.history;

import app.ukemi.domain.Action;
import app.ukemi.domain.Advice;
import app.ukemi.domain.Alternative;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Due;
import app.ukemi.domain.Example;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Outcome;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanTold;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Review;
import app.ukemi.domain.Suggestion;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.CueWords;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a mistake in words: every component, one a line. */
final class RowTexts {
    private final Ui ui;
    private final Mistake mistake;

    RowTexts(Ui ui, Mistake mistake) {
        this.ui = ui;
        this.mistake = mistake;
    }

    String concerned(Concerned row) {
        return lines(person(row.person()), row.hurt(),
                ui.text(row.mustHear() ? "history.must-hear" : "history.need-not-hear"));
    }

    String conversation(Conversation row) {
        return lines(person(row.with()), day(row.on()), choice(row.affected()), row.said());
    }

    String suggestion(Suggestion row) {
        return lines(person(row.giver()), row.idea(), named("history.made-into", row.action()));
    }

    String action(Action row) {
        Due due = row.timing().due();
        String before = due.before().stream().map(this::day).collect(Collectors.joining(", "));
        String retires = row.retires().stream().map(this::action).collect(Collectors.joining(", "));
        return lines(ui.text(row.kind()), row.text(), person(row.owner()), named("history.due", day(due.on())),
                named("history.due-before", before), CueWords.of(ui, row.cue()),
                named("history.done-when", row.doneWhen()), named("history.painful", row.painful()),
                named("history.retires", retires), outcome(row.outcome()));
    }

    private String outcome(Outcome outcome) {
        return lines(ui.text(outcome.state()), day(outcome.on()), outcome.note(),
                named("history.replacement", outcome.replacement()));
    }

    String advice(Advice row) {
        return lines(person(row.asked()), row.said());
    }

    String alternative(Alternative row) {
        return lines(row.course(), choice(row.weighed()), named("history.instead-of", row.insteadOf()), row.why());
    }

    String told(PlanTold row) {
        return lines(person(row.to()), day(row.on()));
    }

    String review(Review row) {
        return lines(day(row.on()), named("history.of", row.action()), named("history.expected", row.expected()),
                named("history.happened", row.happened()), named("history.worked", choice(row.worked())));
    }

    String example(Example row) {
        return lines(person(row.who()), day(row.on()), row.what());
    }

    String planned(PlannedDisclosure row) {
        return lines(person(row.to()), day(row.by()));
    }

    String disclosure(Disclosure row) {
        return lines(person(row.to()),
                ui.text(row.concerned() ? "history.is-concerned" : "history.is-confidant"),
                moment(row.at()), choice(row.extent()), choice(row.means()), choice(row.heardFirst()), row.note());
    }

    /** With its zone, which may be the one thing that changed, and how exactly it is known. */
    String moment(@Nullable Moment moment) {
        return moment == null
                ? ""
                : ui.text("history.moment", ui.moment(moment), moment.zone().getId(), moment.precision());
    }

    private String person(@Nullable Person person) {
        return person == null
                ? ""
                : Stream.of(person.name(), person.role(), person.initials())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : ui.formats().weekday(day, ui.today());
    }

    private String choice(@Nullable Enum<?> choice) {
        return choice == null ? "" : ui.text(choice);
    }

    private String named(String key, @Nullable UUID action) {
        return action == null ? "" : ui.text(key, action(action));
    }

    private String named(String key, String text) {
        return text.isBlank() ? "" : ui.text(key, text.strip());
    }

    /** The text of an action of the same version. */
    private String action(UUID id) {
        return mistake.remedy().actions().stream()
                .filter(action -> action.id().equals(id) && !action.text().isBlank())
                .map(Action::text)
                .findFirst()
                .orElseGet(() -> ui.text("fix.action.removed"));
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).map(String::strip).collect(Collectors.joining("\n"));
    }
}
