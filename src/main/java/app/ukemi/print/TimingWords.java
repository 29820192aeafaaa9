package app.ukemi.print;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.plan.PlanBox.Timing;
import app.ukemi.domain.FixedDate;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How quickly it was disclosed, in words: a cell for each moment, and the lag over the bar between the two that it
 * lies between. The tick of a moment's line says whether it has come.
 */
record TimingWords(Messages messages, Formats formats) {

    Section section(Timing timing, LocalDate today) {
        List<Line> moments = new ArrayList<>();
        add(moments, "print.happened", timing.happened(), today);
        add(moments, "print.noticed", timing.noticed(), today);
        int barAt = moments.size() - 1;
        add(moments, "print.told", timing.told(), today);
        if (timing.told() == null && timing.noticed() != null) {
            moments.add(moment(messages.text("print.not-told"), formats.weekday(today, today), false));
        }
        switch (timing.fixed()) {
            case FixedDate.Fixed(LocalDate on) ->
                moments.add(moment(messages.text("print.fixed"), formats.weekday(on, today), true));
            case FixedDate.PlannedBy(LocalDate due) ->
                moments.add(moment(messages.text("print.fixed-by"), formats.weekday(due, today), false));
            case FixedDate.Unknown() -> moments.addAll(List.of());
        }
        String heading = messages.text(timing.part());
        var section = new Section(timing.part(), Form.PACE, heading, List.of(), moments);
        return timing.noticed() == null ? section : section.withNote(new Section.Note(flag(timing), barAt));
    }

    /** A pace that could not be rated is not spoken of to others. */
    private String flag(Timing timing) {
        var rating = timing.rating();
        return rating.pace() == Pace.UNRATED
                ? ""
                : messages.text(rating.reason(), "flag", rating.shown(), rating.pace());
    }

    private void add(List<Line> moments, String label, @Nullable Moment moment, LocalDate today) {
        if (moment != null) {
            moments.add(moment(messages.text(label), words(moment, today), true));
        }
    }

    private static Line moment(String what, String when, boolean come) {
        return new Line(List.of(Cell.of(what, when)), come ? Line.Tick.DONE : Line.Tick.OPEN);
    }

    private String words(Moment moment, LocalDate today) {
        LocalDate day = moment.local().toLocalDate();
        return switch (moment.precision()) {
            case MINUTE -> formats.moment(moment.local(), today);
            case HOUR -> messages.text("duration.about", formats.moment(moment.local(), today));
            case DAY -> formats.weekday(day, today);
            case MONTH -> formats.month(day);
        };
    }
}
