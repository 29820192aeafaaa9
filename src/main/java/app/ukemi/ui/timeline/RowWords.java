package app.ukemi.ui.timeline;

import app.ukemi.domain.FixedDate;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row in words: its flag, and its moments, each as it was lived, in its own zone. */
final class RowWords {
    private final Ui ui;

    RowWords(Ui ui) {
        this.ui = ui;
    }

    /** The pace in few words; one that cannot be rated says only that, since why stands beside it. */
    String flag(TimelineRow row) {
        boolean without = row.rating().pace() == Pace.UNRATED && row.rating().lag() == null;
        return without ? ui.text(Pace.UNRATED) : ui.flag(row.rating());
    }

    /** Each moment that has been said, in its order, and for one that cannot be rated why. */
    List<String> moments(TimelineRow row) {
        Summary summary = row.summary();
        List<String> lines = new ArrayList<>();
        PaceMoments moments = summary.moments();
        add(lines, "happened", moments.happened());
        add(lines, "suspected", moments.suspected());
        add(lines, "noticed", moments.noticed());
        add(lines, "told", moments.told());
        add(lines, "full", summary.after().fullAccount());
        switch (summary.after().fixed()) {
            case FixedDate.Fixed(LocalDate on) -> lines.add(line("fixed", ui.formats().weekday(on, ui.today())));
            case FixedDate.PlannedBy(LocalDate due) -> lines.add(line("due", ui.formats().weekday(due, ui.today())));
            case FixedDate.Unknown() -> { }
        }
        if (row.rating().pace() == Pace.UNRATED) {
            lines.add(ui.text(row.rating().reason()));
        }
        return lines;
    }

    private void add(List<String> lines, String which, @Nullable Moment moment) {
        if (moment != null) {
            lines.add(line(which, moment(moment)));
        }
    }

    private String line(String which, String when) {
        return ui.text("timeline.moment." + which, when);
    }

    /** With the place and the offset of its zone where that is another than the user is in now. */
    String moment(Moment moment) {
        boolean same = moment.zone().getRules().equals(ui.formats().zone().getRules());
        return same
                ? ui.moment(moment)
                : ui.text("timeline.moment.zone", ui.moment(moment), place(moment.zone()), offset(moment));
    }

    /** The last part of its name: New York. */
    private static String place(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** At that very moment, summer time or not: GMT-4. */
    private String offset(Moment moment) {
        return DateTimeFormatter.ofPattern("O", ui.messages().locale()).format(moment.local());
    }

    /** All that a row shows, to be read aloud. */
    String aloud(TimelineRow row) {
        List<String> words = new ArrayList<>(List.of(row.summary().title(), ui.flag(row.rating())));
        words.addAll(moments(row));
        return String.join(", ", words);
    }
}
