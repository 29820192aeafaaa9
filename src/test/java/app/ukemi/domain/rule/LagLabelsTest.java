package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.LagScale.Tick;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LagLabelsTest {
    private static final double APART = 16;
    private static final LagScale SCALE = new LagScale(Duration.ofMinutes(5), Duration.ofDays(45));

    private static List<LagLabels> labels(double height) {
        List<Tick> ticks = SCALE.ticks(PaceLimits.USUAL);
        return LagLabels.of(ticks, tick -> height * (1 - SCALE.position(tick.at())), APART);
    }

    @ParameterizedTest(name = "{0} px high")
    @ValueSource(doubles = {40, 60, 80, 100, 120, 160, 200, 240, 300, 600})
    void no_name_touches_another(double height) {
        double[] middles = labels(height).stream().mapToDouble(LagLabels::middle).sorted().toArray();
        for (int i = 1; i < middles.length; i++) {
            assertThat(middles[i] - middles[i - 1]).isGreaterThanOrEqualTo(APART - 1e-9);
        }
    }

    @ParameterizedTest(name = "{0} px high")
    @ValueSource(doubles = {40, 600})
    void both_limits_are_always_named(double height) {
        assertThat(labels(height).stream().filter(each -> each.tick().limit())).hasSize(2);
    }
}
