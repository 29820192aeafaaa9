package app.ukemi.print;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.Lag;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.print.Ink.Box;
import app.ukemi.print.Ink.Colour;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The spans of a row: broken while it went unnoticed, thick to the first disclosure, thin to the fix, a tick at the
 * full account. What is known roughly is hatched from the least to the most that it can have been.
 */
final class TimelineSpans {
    private static final LagScale SCALE = LagScale.USUAL;
    private static final double BAR = 7;
    private static final double LEAST_BAR = 2;
    private static final double LINE = 1.2;
    private static final double TICK = 11;
    private static final double HATCH = 2.4;

    private final TimelineStyle style;

    TimelineSpans(TimelineStyle style) {
        this.style = style;
    }

    void draw(Ink ink, TimelineRow row, double middle) throws IOException {
        unnoticed(ink, row.unnoticed(), middle);
        if (row.toFix() != null) {
            ink.strokeWith(Colour.GREY, LINE).line(style.zero(), middle, after(row.toFix().middle()), middle);
        }
        Lag lag = row.rating().lag();
        if (lag != null) {
            bar(ink, row.rating().pace(), lag, middle);
        }
        if (row.toFull() != null) {
            double x = after(row.toFull().middle());
            ink.strokeWith(Colour.BLACK, LINE).line(x, middle - TICK / 2, x, middle + TICK / 2);
        }
    }

    private double after(Duration lag) {
        return style.after(SCALE.position(lag));
    }

    private void unnoticed(Ink ink, @Nullable Lag lag, double middle) throws IOException {
        if (lag != null) {
            double from = style.before(SCALE.position(lag.middle()));
            ink.strokeWith(Colour.GREY, LINE).broken(true).line(from, middle, style.zero(), middle).broken(false);
        }
    }

    private void bar(Ink ink, Pace pace, Lag lag, double middle) throws IOException {
        double surely = after(lag.least());
        double most = after(lag.most());
        double top = middle - BAR / 2;
        if (lag.exact()) {
            surely = Math.max(surely, style.zero() + LEAST_BAR);
        } else {
            hatched(ink, pace, new Box(surely, top, Math.max(LEAST_BAR, most - surely), BAR));
        }
        if (surely > style.zero()) {
            PaceInk.bar(ink, pace, new Box(style.zero(), top, surely - style.zero(), BAR));
        }
    }

    private static void hatched(Ink ink, Pace pace, Box box) throws IOException {
        ink.strokeWith(PaceInk.edge(pace), 0.6);
        ink.box(box).stroke();
        ink.inside(box);
        for (double x = box.x() - box.height(); x < box.x() + box.width(); x += HATCH) {
            ink.line(x, box.y() + box.height(), x + box.height(), box.y());
        }
        ink.everywhere();
    }
}
