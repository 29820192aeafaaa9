package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.YearStrip;
import app.ukemi.domain.rule.YearStrip.Mark;
import app.ukemi.domain.rule.YearStrip.Week;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One year: its name, a line, the mistakes on it, and the part of it that the rows show. */
final class YearLine extends Region {
    private static final double HEIGHT = 1.57;
    private static final double LINE_AT = 0.56;
    private static final double NAME = 3.2;
    private static final double RADIUS = 0.34;
    private static final double STEP = 0.5;
    private static final double FRAME_EDGE = 0.75;
    private static final double WEEK_GAP = 0.15;
    /** In pixels: the paces of a week stay apart in grey too. */
    private static final double PART_GAP = 1;

    private final Region frame = new Region();
    private final Region line = new Region();
    private final Label name = new Label();
    private final Marks marks = new Marks();
    private YearStrip strip;
    private int highest = 1;
    private double frameFrom;
    private double frameUntil;

    YearLine(YearStrip strip, int highest) {
        this.strip = strip;
        frame.getStyleClass().add("year-frame");
        line.getStyleClass().add("year-line");
        name.getStyleClass().addAll("year-name", "muted");
        name.setText(String.valueOf(strip.year()));
        marks.setCache(true);
        frame.setManaged(false);
        getChildren().setAll(frame, line, name, marks);
        show(strip, highest);
    }

    /** With how many the fullest week of all years has. */
    void show(YearStrip next, int fullest) {
        strip = next;
        highest = fullest;
        requestLayout();
    }

    int year() {
        return strip.year();
    }

    /** The part that the rows show, in shares of the year; nothing where both are the same. */
    void setFrame(double from, double until) {
        frameFrom = from;
        frameUntil = until;
        layOutFrame();
    }

    /** What stands at this pixel, in words. */
    Optional<String> wordsAt(double x, YearWords words) {
        return words.at(strip, placeAt(x), markWidth(getWidth(), em()));
    }

    /** The share of the year that stands at this pixel. */
    double placeAt(double x) {
        return Math.clamp((x - left()) / plot(), 0, 1);
    }

    /** How much of a year a mark covers where the line is this wide. */
    static double markWidth(double width, double em) {
        return 2 * RADIUS * em / Math.max(1, width - (NAME + RADIUS) * em);
    }

    private double em() {
        return name.getFont().getSize();
    }

    private double left() {
        return NAME * em();
    }

    private double plot() {
        return Math.max(1, getWidth() - left() - RADIUS * em());
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(HEIGHT * em());
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() * LINE_AT;
        double nameHeight = name.prefHeight(-1);
        name.resizeRelocate(0, snapPositionY(middle - nameHeight / 2), left(), nameHeight);
        line.resizeRelocate(left(), snapPositionY(middle), plot(), 1);
        layOutFrame();
        marks.clear();
        switch (strip) {
            case YearStrip.Marks few -> few.marks().forEach(mark -> draw(mark, middle, step(few)));
            case YearStrip.Weeks many -> many.weeks().forEach(this::draw);
        }
    }

    private void layOutFrame() {
        double edge = frameUntil > frameFrom ? FRAME_EDGE * em() : 0;
        double from = left() + frameFrom * plot() - (frameFrom > 0 ? edge : 0);
        double until = left() + frameUntil * plot() + (frameUntil < 1 ? edge : 0);
        frame.setVisible(edge > 0);
        frame.resizeRelocate(snapPositionX(from), 0, snapSizeX(Math.max(0, until - from)), getHeight());
    }

    /** As far apart as looks well, closer where many are stacked, so that they stay on their line. */
    private double step(YearStrip.Marks few) {
        int levels = few.marks().stream().mapToInt(Mark::level).max().orElse(0);
        double room = getHeight() * LINE_AT - RADIUS * em();
        return levels == 0 ? 0 : Math.min(STEP * em(), room / levels);
    }

    private void draw(Mark mark, double middle, double step) {
        marks.add(
                mark.row().rating().pace(),
                left() + mark.at() * plot(),
                middle - mark.level() * step,
                RADIUS * em());
    }

    /** A column for a week, as high as it is full, with its paces one upon the other. */
    private void draw(Week week) {
        double x = snapPositionX(left() + week.from() * plot());
        double width = snapPositionX(left() + week.until() * plot()) - x;
        double bottom = getHeight() - 1;
        double each = (getHeight() - 2) / highest;
        for (Map.Entry<Pace, Integer> count : week.counts().entrySet()) {
            double height = count.getValue() * each;
            marks.box(count.getKey(), x, bottom - height, width - WEEK_GAP * em(), Math.max(1, height - PART_GAP));
            bottom -= height;
        }
    }
}
