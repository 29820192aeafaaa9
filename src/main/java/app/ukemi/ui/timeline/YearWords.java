package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.YearStrip;
import app.ukemi.domain.rule.YearStrip.Mark;
import app.ukemi.domain.rule.YearStrip.Week;
import app.ukemi.ui.Ui;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands at a place of a year, in words for one who points at it. */
final class YearWords {
    private final Ui ui;

    YearWords(Ui ui) {
        this.ui = ui;
    }

    /** The mistake whose mark is there, or how many of which pace the week there has. */
    Optional<String> at(YearStrip strip, double place, double markWidth) {
        return switch (strip) {
            case YearStrip.Marks few -> few.marks().stream()
                    .filter(mark -> Math.abs(mark.at() - place) <= markWidth)
                    .min(Comparator.comparingDouble(mark -> Math.abs(mark.at() - place)))
                    .map(this::mark);
            case YearStrip.Weeks many -> many.weeks().stream()
                    .filter(week -> week.from() <= place && place < week.until())
                    .findFirst()
                    .map(week -> week(many.year(), week));
        };
    }

    private String mark(Mark mark) {
        LocalDate day = mark.row().noticedOn();
        return ui.text(
                "timeline.mark",
                day == null ? "" : ui.formats().date(day),
                mark.row().summary().title(),
                ui.flag(mark.row().rating()));
    }

    private String week(int year, Week week) {
        String counts = week.counts().entrySet().stream()
                .map(count -> ui.text("timeline.week.count", count.getValue(), ui.text(count.getKey())))
                .collect(Collectors.joining(", "));
        return ui.text("timeline.week", day(year, week.from()), counts);
    }

    /** A hair later than the first instant, which rounding may put before it. */
    private String day(int year, double place) {
        int day = (int) Math.floor(place * Year.of(year).length() + 0.5);
        return ui.formats().date(LocalDate.ofYearDay(year, day + 1));
    }
}
