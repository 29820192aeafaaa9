package app.ukemi.print;

import app.ukemi.print.Ink.Box;
import app.ukemi.print.Ink.Colour;
import java.io.IOException;
import java.util.List;

/** The trend below the last row, and beside it what the data says, in sentences. */
final class TimelineSaid {
    private static final double ABOVE = 22;
    private static final double CHART = 118;
    private static final double SHARE = 0.62;
    private static final double GUTTER = 34;
    private static final double GAP = 22;
    private static final int LINES_AT_MOST = 6;

    private final TimelineStyle style;
    private final TimelineTrend trend;
    private final List<String> lines;

    TimelineSaid(TimelineStyle style, TimelineSheet sheet) {
        this.style = style;
        trend = new TimelineTrend(style, sheet);
        double width = style.right() - beside();
        lines = sheet.said().stream()
                .flatMap(sentence -> style.text().lines(sentence, width, LINES_AT_MOST).stream())
                .toList();
    }

    private double chartWidth() {
        return trend.isEmpty() ? 0 : (style.right() - style.left()) * SHARE;
    }

    /** Where the sentences begin. */
    private double beside() {
        return style.left() + (trend.isEmpty() ? 0 : chartWidth() + GAP);
    }

    double height() {
        double said = lines.isEmpty() ? 0 : (lines.size() + 1) * style.text().lead();
        double drawn = trend.isEmpty() ? 0 : CHART + 4 * style.text().lead();
        return said + drawn == 0 ? 0 : ABOVE + Math.max(said, drawn);
    }

    void draw(Ink ink, double top) throws IOException {
        double y = top + ABOVE;
        ink.fillWith(Colour.BLACK);
        if (!trend.isEmpty()) {
            ink.words(style.strong(), style.words("trend.heading"), style.left(), y);
            double above = y + 1.5 * style.text().lead();
            trend.draw(ink, new Box(style.left() + GUTTER, above, chartWidth() - GUTTER, CHART));
            ink.fillWith(Colour.BLACK);
        }
        if (!lines.isEmpty()) {
            ink.words(style.strong(), style.words("trend.faster"), beside(), y);
            for (String line : lines) {
                y += style.text().lead();
                ink.words(style.text(), line, beside(), y);
            }
        }
    }
}
