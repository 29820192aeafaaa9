package app.ukemi.print;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.DateTicks;
import app.ukemi.domain.rule.LagLabels;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.domain.rule.Median;
import app.ukemi.domain.rule.PaceTrend;
import app.ukemi.domain.rule.Thinning;
import app.ukemi.domain.rule.TrendPoint;
import app.ukemi.domain.rule.TrendStep;
import app.ukemi.print.Ink.Box;
import app.ukemi.print.Ink.Colour;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The trend as on the screen: lag against the day of noticing, the limits as broken lines, and the stepped median of
 * the last ten. Open ones are hollow and point upwards, for they still grow.
 */
final class TimelineTrend {
    private static final double LARGE = 2.2;
    private static final double SMALL = 1.3;
    /** Up to so many marks have their full size. */
    private static final int FEW = 400;
    private static final double ARROW = 2.6;
    private static final double HEAD = 0.75;
    private static final double THIN = 0.5;
    private static final double MEDIAN = 1.1;
    /** How wide the name of a day is at most. */
    private static final double DAY = 60;

    private final TimelineStyle style;
    private final TimelineSheet sheet;
    private final List<TrendPoint> points;
    private final LagScale scale;

    TimelineTrend(TimelineStyle style, TimelineSheet sheet) {
        this.style = style;
        this.sheet = sheet;
        points = sheet.timeline().rows().stream()
                .filter(row -> row.rating().pace() != Pace.UNRATED)
                .map(TrendPoint::of)
                .sorted(Comparator.comparing(TrendPoint::noticed))
                .toList();
        scale = LagScale.reaching(
                points.stream().map(point -> point.rating().shown()), sheet.timeline().limits());
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    void draw(Ink ink, Box box) throws IOException {
        lags(ink, box);
        days(ink, box);
        double side = points.size() > FEW ? 2 * radius() : radius() / 2;
        for (TrendPoint point : Thinning.of(points, side, each -> place(each, box))) {
            mark(ink, point, box);
        }
        median(ink, seen(new PaceTrend(points).steps(), box), box);
    }

    private double radius() {
        return points.size() > FEW ? SMALL : LARGE;
    }

    private Thinning.Place place(TrendPoint point, Box box) {
        return new Thinning.Place(
                x(point.noticed(), box), y(point.rating().shown(), box), point.rating().pace());
    }

    private double x(Instant at, Box box) {
        Instant first = points.getFirst().noticed();
        double all = Duration.between(first, points.getLast().noticed()).toMillis();
        return box.x() + box.width() * (all == 0 ? 0.5 : Duration.between(first, at).toMillis() / all);
    }

    private double y(Duration lag, Box box) {
        return box.y() + box.height() * (1 - scale.position(lag));
    }

    private void lags(Ink ink, Box box) throws IOException {
        List<LagScale.Tick> ticks = scale.ticks(sheet.timeline().limits());
        for (LagLabels each : LagLabels.of(ticks, tick -> y(tick.at(), box), style.small().lead())) {
            boolean limit = each.tick().limit();
            ink.strokeWith(limit ? Colour.GREY : Colour.LINE, THIN).broken(limit);
            ink.line(box.x() - radius(), each.y(), box.x() + box.width() + radius(), each.y()).broken(false);
            String words = style.messages().text(each.tick().unit(), "tick", each.tick().count());
            ink.fillWith(Colour.GREY);
            double left = box.x() - 3 * radius() - style.small().width(words);
            ink.words(style.small(), words, left, each.middle() + style.small().size() * 0.35);
        }
    }

    private void days(Ink ink, Box box) throws IOException {
        ZoneId zone = style.formats().zone();
        LocalDate first = points.getFirst().noticed().atZone(zone).toLocalDate();
        LocalDate last = points.getLast().noticed().atZone(zone).toLocalDate();
        DateTicks days = DateTicks.between(first, last, Math.max(2, (int) (box.width() / DAY)));
        ink.fillWith(Colour.GREY);
        for (LocalDate day : days.days()) {
            String words = words(days.step(), day);
            double x = x(day.atStartOfDay(zone).toInstant(), box) - style.small().width(words) / 2;
            ink.words(style.small(), words, Math.max(box.x(), x), box.y() + box.height() + style.text().lead());
        }
    }

    private String words(DateTicks.Grain step, LocalDate day) {
        return switch (step) {
            case DAY -> style.formats().date(day);
            case MONTH -> style.formats().shortMonth(day);
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    private void mark(Ink ink, TrendPoint point, Box box) throws IOException {
        Pace pace = point.rating().pace();
        double x = x(point.noticed(), box);
        double y = y(point.rating().shown(), box);
        PaceInk.mark(ink, pace, x, y, radius());
        if (pace == Pace.OPEN) {
            double tip = y - radius() * ARROW;
            double wing = radius() * HEAD;
            ink.line(x, y - radius(), x, tip).line(x - wing, tip + wing, x, tip).line(x, tip, x + wing, tip + wing);
        }
    }

    /** Of steps that are closer than a mark is wide the first, or ten thousand would be one black band. */
    private List<TrendStep> seen(List<TrendStep> steps, Box box) {
        List<TrendStep> seen = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        for (TrendStep step : steps) {
            double x = x(step.from(), box);
            if (x >= free) {
                seen.add(step);
                free = x + radius();
            }
        }
        return seen;
    }

    /** Broken where open ones can still make it grow. */
    private void median(Ink ink, List<TrendStep> steps, Box box) throws IOException {
        ink.strokeWith(Colour.BLACK, MEDIAN);
        for (int i = 0; i < steps.size(); i++) {
            TrendStep step = steps.get(i);
            boolean last = i + 1 == steps.size();
            double from = x(step.from(), box);
            double until = last ? box.x() + box.width() + radius() : x(steps.get(i + 1).from(), box);
            double y = y(step.median().value(), box);
            ink.broken(step.median().known() == Median.Known.AT_LEAST).line(from, y, until, y).broken(false);
            if (!last) {
                ink.line(until, y, until, y(steps.get(i + 1).median().value(), box));
            }
        }
    }
}
