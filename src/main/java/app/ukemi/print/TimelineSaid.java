package app.ukemi.print;

import app.ukemi.print.Ink.Colour;
import java.io.IOException;
import java.util.List;

/** What the data says, in sentences, below the last row. */
final class TimelineSaid {
    private static final double ABOVE = 22;
    private static final double WIDTH = 460;
    private static final int LINES_AT_MOST = 4;

    private final TimelineStyle style;
    private final List<String> lines;

    TimelineSaid(TimelineStyle style, List<String> sentences) {
        this.style = style;
        lines = sentences.stream()
                .flatMap(sentence -> style.text().lines(sentence, WIDTH, LINES_AT_MOST).stream())
                .toList();
    }

    double height() {
        return lines.isEmpty() ? 0 : ABOVE + (lines.size() + 1) * style.text().lead();
    }

    void draw(Ink ink, double top) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        double y = top + ABOVE;
        ink.fillWith(Colour.BLACK);
        ink.words(style.strong(), style.words("trend.faster"), style.left(), y);
        for (String line : lines) {
            y += style.text().lead();
            ink.words(style.text(), line, style.left(), y);
        }
    }
}
