package app.ukemi.print;

import app.ukemi.domain.PlanPart;
import app.ukemi.domain.PlanVersion;
import app.ukemi.domain.plan.FixPlan;
import app.ukemi.domain.plan.PlanBox;
import app.ukemi.domain.plan.PlanBox.Actions;
import app.ukemi.domain.plan.PlanBox.Answers;
import app.ukemi.domain.plan.PlanBox.Asked;
import app.ukemi.domain.plan.PlanBox.Impact;
import app.ukemi.domain.plan.PlanBox.Notes;
import app.ukemi.domain.plan.PlanBox.Quote;
import app.ukemi.domain.plan.PlanBox.Reviews;
import app.ukemi.domain.plan.PlanBox.Talks;
import app.ukemi.domain.plan.PlanBox.Timing;
import app.ukemi.domain.plan.PlanBox.Weighed;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import java.util.List;
import java.util.regex.Pattern;

/** Puts a fix plan into the user's words. */
final class Sheets {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final Messages messages;
    private final Formats formats;

    Sheets(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    Sheet of(FixPlan plan) {
        boolean sealed = plan.version() == PlanVersion.PRIVATE;
        var words = new SectionWords(messages, formats, plan.on());
        return new Sheet(
                plan.paper(),
                messages.locale(),
                messages.text("print.eyebrow"),
                Cell.of(inOneLine(stamp(plan))),
                Cell.of(plan.title().isEmpty() ? messages.text("print.untitled") : inOneLine(plan.title())),
                plan.boxes().stream().map(box -> section(box, words)).toList(),
                new Sheet.Seal(messages.text(sealed ? "print.eyebrow.private" : "print.eyebrow.share"), sealed),
                List.of(
                        messages.text("print.foot"),
                        messages.text(sealed ? "print.foot.private" : "print.foot.share")));
    }

    /** What stays whatever happens has no line breaks of its own, of which a few would fill the page. */
    private static String inOneLine(String text) {
        return LINE_BREAKS.matcher(text).replaceAll(" ");
    }

    private String stamp(FixPlan plan) {
        String date = formats.date(plan.on());
        return plan.addressees().isEmpty()
                ? date
                : messages.text("print.stamp", date, String.join(", ", plan.addressees()));
    }

    private Section section(PlanBox box, SectionWords words) {
        return switch (box) {
            case Quote(PlanPart part, String text) ->
                section(box, Form.QUOTE, List.of(Line.of(Cell.of(text))));
            case Impact(var harms) -> section(box, Form.LINES, words.harms(harms));
            case Timing timing -> new TimingWords(messages, formats).section(timing, words.today());
            case Answers answers -> section(box, Form.LABELLED, words.answers(answers));
            case Actions actions -> actions(actions, words);
            case Weighed(var courses) -> section(box, Form.LINES, words.courses(courses));
            case Asked(var people) -> section(box, Form.LINES, words.asked(people));
            case Reviews(var checks) -> section(box, Form.REVIEWS, words.checks(checks));
            case Talks(var talks) -> section(box, Form.LABELLED, words.talks(talks));
            case Notes(var notes) -> section(box, Form.LABELLED, words.notes(notes));
        };
    }

    private Section actions(Actions box, SectionWords words) {
        return box.actions().isEmpty()
                ? section(box, Form.LINES, List.of(Line.of(Cell.of(box.whyNone()))))
                : section(box, Form.ACTIONS, words.actions(box.actions()));
    }

    private Section section(PlanBox box, Form form, List<Line> lines) {
        // The admission speaks for itself.
        String heading = box.part() == PlanPart.ADMISSION ? "" : messages.text(box.part());
        return new Section(box.part(), form, heading, headings(form), lines);
    }

    private List<String> headings(Form form) {
        return switch (form) {
            case ACTIONS -> List.of(
                    messages.text("fix.text"),
                    messages.text("fix.owner"),
                    messages.text("fix.due"),
                    messages.text("fix.done-when"));
            case REVIEWS -> List.of(
                    messages.text("print.review.on"),
                    messages.text("print.review.expected"),
                    messages.text("print.review.happened"));
            case QUOTE, PACE, LABELLED, LINES -> List.of();
        };
    }
}
