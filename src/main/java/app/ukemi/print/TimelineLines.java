package app.ukemi.print;

import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.domain.rule.Rating;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.print.Ink.Colour;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of a page under their heading, which each page repeats. */
final class TimelineLines {
    static final double HEAD = 20;
    private static final double LEAST_ROW = 17;
    private static final double AROUND = 7;
    private static final int LINES_AT_MOST = 4;
    private static final double THIN = 0.5;
    private static final double MARK = 2.6;

    private final TimelineStyle style;
    private final PaceLimits limits;
    private final TimelineSpans spans;

    TimelineLines(TimelineStyle style, PaceLimits limits) {
        this.style = style;
        this.limits = limits;
        spans = new TimelineSpans(style);
    }

    /** A row with its title in lines, and how high it is. */
    record Entry(TimelineRow row, List<String> title, double height) {}

    Entry set(TimelineRow row) {
        List<String> title = style.text().lines(row.summary().title(), style.titleWidth(), LINES_AT_MOST);
        return new Entry(row, title, Math.max(LEAST_ROW, AROUND + title.size() * style.text().lead()));
    }

    /** The names of the columns and of the scale at the top, and the lines of the scale down to a height. */
    void head(Ink ink, double top, double bottom) throws IOException {
        double y = top + HEAD - AROUND;
        ink.fillWith(Colour.GREY);
        ink.words(style.small(), style.words("timeline.column.noticed"), style.left(), y);
        ink.words(style.small(), style.words("timeline.column.title"), style.title(), y);
        ink.words(style.small(), style.words("timeline.column.pace"), style.flag(), y);
        double below = top + HEAD;
        List<Double> taken = new ArrayList<>();
        name(ink, style.words("timeline.noticed"), style.zero(), y, taken);
        List<LagScale.Tick> ticks = LagScale.USUAL.ticks(limits).stream()
                .sorted(Comparator.comparing(tick -> !tick.limit()))
                .toList();
        for (LagScale.Tick tick : ticks) {
            double x = style.after(LagScale.USUAL.position(tick.at()));
            ink.strokeWith(tick.limit() ? Colour.GREY : Colour.LINE, THIN).broken(tick.limit());
            ink.line(x, below, x, bottom);
            name(ink, style.messages().text(tick.unit(), "tick", tick.count()), x, y, taken);
        }
        ink.broken(false).strokeWith(Colour.LINE, THIN).line(style.left(), below, style.right(), below);
        ink.strokeWith(Colour.GREY, 1).line(style.zero(), below, style.zero(), bottom);
    }

    /** A name that would stand over another one is left out. */
    private void name(Ink ink, String words, double x, double y, List<Double> taken) throws IOException {
        double half = style.small().width(words) / 2;
        boolean free = true;
        for (int i = 0; i < taken.size(); i += 2) {
            free &= x + half + 2 < taken.get(i) || x - half - 2 > taken.get(i + 1);
        }
        if (free) {
            taken.addAll(List.of(x - half, x + half));
            ink.words(style.small(), words, x - half, y);
        }
    }

    void row(Ink ink, Entry set, double top) throws IOException {
        TimelineRow row = set.row();
        double height = set.height();
        List<String> lines = set.title();
        double middle = top + height / 2;
        double base = middle - (lines.size() - 1) * style.text().lead() / 2 + style.text().size() * 0.35;
        LocalDate noticed = row.noticedOn();
        ink.fillWith(Colour.GREY);
        if (noticed != null) {
            ink.words(style.small(), style.formats().date(noticed), style.left(), base);
        }
        ink.fillWith(Colour.BLACK);
        for (int i = 0; i < lines.size(); i++) {
            ink.words(style.text(), lines.get(i), style.title(), base + i * style.text().lead());
        }
        spans.draw(ink, row, middle);
        flag(ink, row.rating(), middle);
        ink.strokeWith(Colour.LINE, THIN).line(style.left(), top + height, style.before(), top + height);
        ink.line(style.end(), top + height, style.right(), top + height);
    }

    private void flag(Ink ink, Rating rating, double middle) throws IOException {
        PaceInk.mark(ink, rating.pace(), style.flag() + MARK, middle, MARK);
        String words = rating.pace() == Pace.UNRATED && rating.lag() != null
                ? style.messages().text(rating.pace()) + ": "
                : "";
        words += style.messages().text(rating.reason(), "flag", rating.shown(), rating.pace());
        double x = style.flag() + 4 * MARK;
        List<String> lines = style.small().lines(words, style.right() - x, 2);
        double base = middle - (lines.size() - 1) * style.small().lead() / 2 + style.small().size() * 0.35;
        ink.fillWith(Colour.BLACK);
        for (int i = 0; i < lines.size(); i++) {
            ink.words(style.small(), lines.get(i), x, base + i * style.small().lead());
        }
    }
}
