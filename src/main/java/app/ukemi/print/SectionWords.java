package app.ukemi.print;

import app.ukemi.domain.WentWrong;
import app.ukemi.domain.plan.PlanBox.Answers;
import app.ukemi.domain.plan.PlanBox.Check;
import app.ukemi.domain.plan.PlanBox.Harm;
import app.ukemi.domain.plan.PlanBox.Left;
import app.ukemi.domain.plan.PlanBox.Note;
import app.ukemi.domain.plan.PlanBox.PlannedAction;
import app.ukemi.domain.plan.PlanBox.Talk;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the sections in the user's words. */
record SectionWords(Messages messages, Formats formats, LocalDate today) {

    List<Line> harms(List<Harm> harms) {
        return harms.stream()
                .map(harm -> Line.of(Cell.of(joined(": ", harm.who(), harm.hurt()))))
                .toList();
    }

    List<Line> answers(Answers answers) {
        Stream<Line> said = Stream.of(
                labelled("print.aim", answers.aim()),
                labelled("print.way", answers.way()),
                labelled("print.outcome", answers.outcome()));
        return Stream.concat(said, answers.wentWrong().isEmpty() ? Stream.of() : Stream.of(place(answers.wentWrong())))
                .filter(line -> !line.cells().getLast().text().isEmpty())
                .toList();
    }

    private Line place(List<WentWrong> places) {
        String others = places.stream().skip(1).map(this::place).collect(Collectors.joining(", "));
        String aside = others.isEmpty() ? "" : messages.text("print.went-wrong.also", others);
        return Line.of(Cell.of(messages.text("print.went-wrong")), Cell.of(place(places.getFirst()), aside));
    }

    private String place(WentWrong place) {
        return messages.text(place, "page");
    }

    private Line labelled(String label, String text) {
        return Line.of(Cell.of(messages.text(label)), Cell.of(text));
    }

    List<Line> actions(List<PlannedAction> actions) {
        return actions.stream().map(this::action).toList();
    }

    private Line action(PlannedAction action) {
        return new Line(
                List.of(
                        Cell.of(action.text(), aside(action)),
                        Cell.of(action.owner()),
                        Cell.of(day(action.due())),
                        Cell.of(action.doneWhen())),
                action.done() ? Line.Tick.DONE : Line.Tick.OPEN);
    }

    private String aside(PlannedAction action) {
        String done = action.done() ? messages.text("print.done", day(action.doneOn())).strip() : "";
        String painful = action.painful().isEmpty() ? "" : messages.text("print.painful", action.painful());
        String retires = action.retires().isEmpty()
                ? ""
                : messages.text("print.retires", String.join("; ", action.retires()));
        return joined(" ", done, painful, retires);
    }

    List<Line> courses(List<Left> courses) {
        return courses.stream()
                .map(left -> Line.of(Cell.of(joined(": ", left.course(), left.why()))))
                .toList();
    }

    List<Line> asked(List<String> people) {
        return List.of(Line.of(Cell.of(messages.text("print.asked", String.join(", ", people)))));
    }

    List<Line> checks(List<Check> checks) {
        return checks.stream().map(this::check).toList();
    }

    private Line check(Check check) {
        boolean whole = check.of().isEmpty();
        Cell expected = check.expected().isEmpty()
                ? Cell.of(check.of())
                : Cell.of(check.expected(), whole ? "" : messages.text("print.review.of", check.of()));
        String worked = check.worked() == null ? "" : messages.text(check.worked());
        return Line.of(Cell.of(day(check.on())), expected, Cell.of(joined(" – ", worked, check.happened())));
    }

    List<Line> talks(List<Talk> talks) {
        return talks.stream().map(this::talk).toList();
    }

    private Line talk(Talk talk) {
        String affected = talk.affected() == null ? "" : "– " + messages.text(talk.affected());
        return Line.of(Cell.of(joined(", ", talk.with(), day(talk.on()))), Cell.of(talk.said(), affected));
    }

    List<Line> notes(List<Note> notes) {
        return notes.stream().map(this::note).toList();
    }

    private Line note(Note note) {
        return Line.of(Cell.of(messages.text(note.kind())), Cell.of(joined(": ", note.who(), note.text())));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : formats.day(day, today);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
