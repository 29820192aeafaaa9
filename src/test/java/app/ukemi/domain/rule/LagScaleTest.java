package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.ukemi.domain.PaceLimits;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagScaleTest {
    private static final LagScale SCALE = LagScale.USUAL;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing stands at the beginning  | PT0S      | 0.000
            five minutes                     | PT5M      | 0.053
            an hour                          | PT1H      | 0.195
            a day                            | PT24H     | 0.430
            three days                       | PT72H     | 0.513
            a week                           | PT168H    | 0.578
            a year                           | PT8760H   | 0.878
            five years stand at the end      | PT43800H  | 1.000
            more than that stands there too  | PT438000H | 1.000
            less than nothing is nothing     | PT-1H     | 0.000
            """)
    void a_lag_has_its_place(String name, Duration lag, double place) {
        assertThat(SCALE.position(lag)).isEqualTo(place, within(0.0005));
    }

    @Test
    void each_tenfold_length_takes_about_the_same_room() {
        double days = SCALE.position(Duration.ofDays(10)) - SCALE.position(Duration.ofDays(1));
        double hundreds = SCALE.position(Duration.ofDays(1000)) - SCALE.position(Duration.ofDays(100));
        assertThat(days).isEqualTo(hundreds, within(0.001));
    }

    @Test
    void what_is_longer_than_the_scale_is_known_to_be() {
        assertThat(SCALE.isBeyond(SCALE.end())).isFalse();
        assertThat(SCALE.isBeyond(SCALE.end().plusMillis(1))).isTrue();
    }

    @Test
    void the_usual_limits_are_two_of_the_usual_ticks() {
        assertThat(words(PaceLimits.USUAL))
                .containsExactly("1 HOUR", "4 HOUR", "24 HOUR!", "72 HOUR!", "1 WEEK", "1 MONTH", "6 MONTH", "2 YEAR");
    }

    @Test
    void changed_limits_are_ticks_of_their_own() {
        assertThat(words(limits("PT2H", "PT8H")))
                .containsExactly(
                        "1 HOUR", "2 HOUR!", "4 HOUR", "8 HOUR!", "24 HOUR", "72 HOUR", "1 WEEK", "1 MONTH", "6 MONTH",
                        "2 YEAR");
    }

    @Test
    void a_usual_tick_gives_way_to_a_limit_beside_it() {
        assertThat(words(limits("PT90M", "PT150H")))
                .startsWith("90 MINUTE!", "4 HOUR", "24 HOUR", "72 HOUR", "150 HOUR!", "1 MONTH");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PT90M, 90 MINUTE!", "PT25H, 25 HOUR!", "PT96H, 96 HOUR!", "PT240H, 10 DAY!"})
    void a_limit_is_counted_in_whole_units(Duration limit, String words) {
        assertThat(words(new PaceLimits(limit, Duration.ofDays(3000)))).contains(words);
    }

    @Test
    void a_shorter_scale_has_no_tick_beyond_its_end() {
        var scale = new LagScale(Duration.ofMinutes(5), Duration.ofDays(7));
        Stream<Duration> ticks = scale.ticks(PaceLimits.USUAL).stream().map(LagScale.Tick::at);
        assertThat(ticks).last().isEqualTo(Duration.ofDays(7));
    }

    private static PaceLimits limits(String prompt, String slow) {
        return new PaceLimits(Duration.parse(prompt), Duration.parse(slow));
    }

    private static List<String> words(PaceLimits limits) {
        return SCALE.ticks(limits).stream()
                .map(tick -> tick.count() + " " + tick.unit() + (tick.limit() ? "!" : ""))
                .toList();
    }
}
