package app.ukemi.ui.timeline;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.KindPaces;
import app.ukemi.domain.rule.PaceTrend;
import app.ukemi.domain.rule.TrendFinding;
import app.ukemi.ui.Ui;
import app.ukemi.ui.timeline.TrendData.Dot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The trend in sentences. Words between two stars weigh more than the others. */
final class TrendWords {
    private final Ui ui;
    private final RowWords rows;

    TrendWords(Ui ui) {
        this.ui = ui;
        rows = new RowWords(ui);
    }

    String of(TrendFinding finding) {
        return switch (finding) {
            case TrendFinding.TooEarly(int rated) -> ui.text("trend.too-early", PaceTrend.FOR_A_MEDIAN, rated);
            case TrendFinding.LastTen(var last, int rated) ->
                ui.text("trend.last", ui.text(last.known(), "last", last.value()), PaceTrend.FOR_A_COMPARISON, rated);
            case TrendFinding.Comparison(var last, var before) -> ui.text(
                    "trend.comparison",
                    ui.text(last.known(), "last", last.value()),
                    ui.text(before.known(), "before", before.value()));
            case TrendFinding.StillOpen(int count, var least) -> ui.text("trend.open", count, least);
            case TrendFinding.SlowestKind(var kind, var median, int count) -> ui.text(
                    "trend.slowest", kind, ui.text(median.known(), "kind", median.value()), count);
            case TrendFinding.NoSlowestKind() -> ui.text("trend.slowest.none");
            case TrendFinding.KindsTooFew() -> ui.text("trend.slowest.few", KindPaces.ENOUGH);
            case TrendFinding.NotCounted(int count) -> ui.text("trend.not-counted", count);
        };
    }

    /** All that a mark stands for: its moments in their own zones, its pace, and how many stand at the same place. */
    String ofDot(Dot dot, long others) {
        Moment noticed = dot.row().summary().moments().noticed();
        Moment told = dot.row().summary().moments().told();
        List<String> lines = new ArrayList<>();
        lines.add(ui.text("trend.dot.noticed", noticed == null ? "" : rows.moment(noticed)));
        lines.add(told == null ? ui.text("trend.dot.open") : ui.text("trend.dot.told", rows.moment(told)));
        lines.add(ui.flag(dot.row().rating()));
        if (others > 0) {
            lines.add(ui.text("trend.dot.others", others));
        }
        return String.join("\n", lines);
    }

    /** What the chart shows as a whole. */
    String ofChart(TrendData data) {
        if (data.dots().isEmpty()) {
            return ui.text("trend.says.none");
        }
        String counts = Arrays.stream(Pace.values())
                .map(pace -> count(data, pace))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String shown = ui.text(
                "trend.says",
                data.dots().size(),
                day(data.dots().getFirst()),
                day(data.dots().getLast()),
                counts);
        return data.steps().isEmpty()
                ? shown
                : shown + " " + ui.text(
                        data.steps().getLast().median().known(),
                        "line",
                        data.steps().getLast().median().value());
    }

    private String count(TrendData data, Pace pace) {
        long count = data.dots().stream().filter(dot -> dot.pace() == pace).count();
        return count == 0 ? "" : ui.text("trend.count", count, pace);
    }

    private String day(Dot dot) {
        return ui.day(dot.noticed().atZone(ui.formats().zone()).toLocalDate());
    }
}
