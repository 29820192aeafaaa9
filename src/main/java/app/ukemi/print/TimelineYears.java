package app.ukemi.print;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.YearStrip;
import app.ukemi.domain.rule.YearStrips;
import app.ukemi.print.Ink.Box;
import app.ukemi.print.Ink.Colour;
import java.io.IOException;
import java.util.List;

/** The overview: a line for each year, a mark for each mistake, or the weeks of a year of many as counts. */
final class TimelineYears {
    private static final double LINE = 14;
    private static final double NAME = 40;
    private static final double RADIUS = 2.4;
    private static final double WEEK = 11;
    private static final double STACKED = 0.8;
    /** So many years have room above the rows; the latest of them are shown. */
    private static final int MOST = 18;

    private final TimelineStyle style;
    private final List<YearStrip> strips;

    TimelineYears(TimelineStyle style, List<TimelineRow> rows) {
        this.style = style;
        List<YearStrip> all = YearStrips.of(rows, 2.5 * RADIUS / width());
        strips = all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    private double width() {
        return style.right() - style.left() - NAME;
    }

    double height() {
        return strips.isEmpty() ? 0 : strips.size() * LINE + LINE / 2;
    }

    void draw(Ink ink, double top) throws IOException {
        int fullest = strips.stream().mapToInt(TimelineYears::fullest).max().orElse(1);
        for (int i = 0; i < strips.size(); i++) {
            YearStrip strip = strips.get(i);
            double middle = top + i * LINE + LINE / 2;
            ink.fillWith(Colour.GREY);
            ink.words(style.small(), Integer.toString(strip.year()), style.left(), middle + style.small().size() / 3);
            ink.strokeWith(Colour.LINE, 0.5).line(x(0), middle, x(1), middle);
            switch (strip) {
                case YearStrip.Marks(int _, var marks) -> marks(ink, marks, middle);
                case YearStrip.Weeks(int _, var weeks) -> weeks(ink, weeks, middle + LINE / 2, fullest);
            }
        }
    }

    private double x(double share) {
        return style.left() + NAME + share * width();
    }

    private void marks(Ink ink, List<YearStrip.Mark> marks, double middle) throws IOException {
        for (YearStrip.Mark mark : marks) {
            double y = middle - mark.level() * RADIUS * STACKED;
            PaceInk.mark(ink, mark.row().rating().pace(), x(mark.at()), y, RADIUS);
        }
    }

    private void weeks(Ink ink, List<YearStrip.Week> weeks, double bottom, int fullest) throws IOException {
        for (YearStrip.Week week : weeks) {
            double y = bottom;
            for (Pace pace : Pace.values()) {
                int count = week.counts().getOrDefault(pace, 0);
                double tall = WEEK * count / fullest;
                if (count > 0) {
                    double left = x(week.from());
                    PaceInk.bar(ink, pace, new Box(left, y - tall, (x(week.until()) - left) * STACKED, tall));
                    y -= tall;
                }
            }
        }
    }

    private static int fullest(YearStrip strip) {
        return strip instanceof YearStrip.Weeks many
                ? many.weeks().stream().mapToInt(YearStrip.Week::total).max().orElse(1)
                : 1;
    }
}
