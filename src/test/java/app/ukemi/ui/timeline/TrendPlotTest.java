package app.ukemi.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.TimelineRows;
import app.ukemi.ui.timeline.TrendData.Dot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendPlotTest {
    private static final Area AREA = new Area(60, 20, 500, 180, 14);

    private static TrendData data(int count) {
        return TrendData.of(TimelineRows.rows(count, 3, Mistakes.NOON), PaceLimits.USUAL);
    }

    private static TrendPlot plot(int count) {
        return new TrendPlot(data(count), AREA);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11, 40, 300, 10_000})
    void every_mark_stands_inside(int count) {
        TrendPlot plot = plot(count);
        assertThat(data(count).dots()).allSatisfy(dot -> {
            assertThat(plot.x(dot)).isBetween(AREA.left(), AREA.right());
            assertThat(plot.y(dot)).isBetween(AREA.top(), AREA.bottom());
        });
    }

    @Test
    void a_longer_lag_stands_higher() {
        TrendPlot plot = plot(40);
        List<Dot> byLag = data(40).dots().stream()
                .sorted((one, other) -> TrendPlot.lag(one).compareTo(TrendPlot.lag(other)))
                .toList();
        assertThat(byLag).extracting(plot::y).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void few_marks_are_all_drawn() {
        assertThat(plot(40).marks()).hasSameSizeAs(data(40).dots());
    }

    @Test
    void ten_thousand_cost_what_is_seen_of_them() {
        double mark = 2 * plot(10_000).radius();
        double most = 4 * (AREA.width() / mark + 1) * (AREA.height() / mark + 1);
        assertThat(plot(10_000).marks()).hasSizeLessThan((int) most).hasSizeLessThan(4000);
    }

    @Test
    void what_is_pointed_at_is_the_nearest() {
        TrendPlot plot = plot(40);
        Dot third = data(40).dots().get(3);
        assertThat(plot.nearest(plot.x(third) + 2, plot.y(third) - 2)).hasValue(3);
    }

    @Test
    void nothing_is_pointed_at_where_all_marks_are_far() {
        assertThat(plot(1).nearest(AREA.left(), AREA.top())).isEmpty();
    }

    @Test
    void one_alone_stands_in_the_middle() {
        assertThat(plot(1).x(data(1).dots().getFirst())).isEqualTo(AREA.x(0.5));
    }
}
