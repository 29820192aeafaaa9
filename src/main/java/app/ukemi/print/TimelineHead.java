package app.ukemi.print;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.print.Ink.Colour;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What stands above the rows: of the first page all, of every other one the heading alone. */
final class TimelineHead {
    private static final double HEADING = 26;
    private static final double MARK = 2.6;
    private static final int LINES_AT_MOST = 4;

    private final TimelineStyle style;
    private final TimelineSheet sheet;
    private final TimelineYears years;

    TimelineHead(TimelineStyle style, TimelineSheet sheet) {
        this.style = style;
        this.sheet = sheet;
        years = new TimelineYears(style, sheet.timeline().rows());
    }

    double height(boolean first) {
        return first
                ? HEADING + filters().size() * style.text().lead() + 4 * style.text().lead() + years.height()
                : HEADING;
    }

    void draw(Ink ink, boolean first) throws IOException {
        double top = TimelineStyle.MARGIN;
        ink.fillWith(Colour.BLACK);
        ink.words(style.heading(), style.words("timeline.heading"), style.left(), top + style.heading().size() * 0.8);
        String as = asOf();
        ink.fillWith(Colour.GREY);
        ink.words(style.text(), as, style.right() - style.text().width(as), top + style.heading().size() * 0.8);
        if (first) {
            double y = top + HEADING;
            for (String line : filters()) {
                y += style.text().lead();
                ink.words(style.text(), line, style.left(), y - style.text().lead() / 3);
            }
            legend(ink, y + style.text().lead());
            years.draw(ink, y + 3 * style.text().lead());
        }
    }

    private String asOf() {
        LocalDate today = sheet.timeline().now().atZone(style.formats().zone()).toLocalDate();
        return style.words(
                "pdf.as-of",
                style.formats().date(today),
                style.formats().time(sheet.timeline().now().atZone(style.formats().zone()).toLocalTime()),
                sheet.timeline().rows().size());
    }

    private List<String> filters() {
        return sheet.filters().isEmpty()
                ? List.of()
                : style.text()
                        .lines(
                                style.words("pdf.filters", String.join(" · ", sheet.filters())),
                                style.right() - style.left(),
                                LINES_AT_MOST);
    }

    /** The paces by shape and words, with the limits they were rated by; below, what is drawn of a row. */
    private void legend(Ink ink, double y) throws IOException {
        List<String> limits = LagScale.USUAL.ticks(sheet.timeline().limits()).stream()
                .filter(LagScale.Tick::limit)
                .map(tick -> style.messages().text(tick.unit(), "tick", tick.count()))
                .collect(Collectors.toList());
        double x = style.left();
        for (Pace pace : Pace.values()) {
            PaceInk.mark(ink, pace, x + MARK, y - style.small().size() / 3, MARK);
            String words = style.messages().text(pace, "legend", limits.getFirst(), limits.getLast());
            ink.fillWith(Colour.BLACK);
            ink.words(style.small(), words, x + 4 * MARK, y);
            x += 4 * MARK + style.small().width(words) + 16;
        }
        ink.fillWith(Colour.GREY);
        List<String> lines =
                style.small().lines(style.words("timeline.legend"), style.right() - style.left(), 1);
        ink.words(style.small(), lines.getFirst(), style.left(), y + style.text().lead());
    }
}
