package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.WentWrong;
import app.ukemi.domain.rule.TrendFinding.Comparison;
import app.ukemi.domain.rule.TrendFinding.KindsTooFew;
import app.ukemi.domain.rule.TrendFinding.LastTen;
import app.ukemi.domain.rule.TrendFinding.NoSlowestKind;
import app.ukemi.domain.rule.TrendFinding.NotCounted;
import app.ukemi.domain.rule.TrendFinding.SlowestKind;
import app.ukemi.domain.rule.TrendFinding.StillOpen;
import app.ukemi.domain.rule.TrendFinding.TooEarly;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTrendTest {
    private static final String TEN_OF_38 = "38 ".repeat(10);
    private static final String TEN_OF_7 = "7 ".repeat(10);

    private static List<TrendFinding> findings(String words) {
        return new PaceTrend(Trends.points(words)).findings();
    }

    private static Median exactly(long hours) {
        return new Median(Duration.ofHours(hours), Duration.ofHours(hours));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11})
    void below_twelve_it_is_too_early_for_a_median(int count) {
        assertThat(findings("7 ".repeat(count))).first().isEqualTo(new TooEarly(count));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 19})
    void from_twelve_on_half_of_the_last_ten_is_spoken_of(int count) {
        assertThat(findings("7 ".repeat(count))).first().isEqualTo(new LastTen(exactly(7), count));
    }

    @Test
    void from_twenty_on_the_ten_before_are_held_against_them() {
        assertThat(findings("999 " + TEN_OF_38 + TEN_OF_7)).first().isEqualTo(new Comparison(exactly(7), exactly(38)));
    }

    @Test
    void unrated_ones_do_not_count_towards_twelve() {
        assertThat(findings("7 ".repeat(11) + "x x"))
                .contains(new TooEarly(11), new NotCounted(2));
    }

    @Test
    void unrated_ones_take_no_place_among_the_last_ten() {
        assertThat(findings(TEN_OF_38 + "x " + TEN_OF_7)).first().isEqualTo(new Comparison(exactly(7), exactly(38)));
    }

    @Test
    void the_order_is_that_of_noticing() {
        List<TrendPoint> points = new ArrayList<>(Trends.points(TEN_OF_38 + TEN_OF_7));
        Collections.shuffle(points, new Random(1));
        assertThat(new PaceTrend(points).findings()).first().isEqualTo(new Comparison(exactly(7), exactly(38)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one among the last ten        | 1 1 1 1 1 1 1 1 1 1 7 7 7 7 7 7 7 7 7 o31      | 1 | 31
            one among the ten before      | 1 1 1 1 1 1 1 1 1 o31 7 7 7 7 7 7 7 7 7 7      | 1 | 31
            two, the youngest is named    | 1 1 1 1 1 1 1 1 1 o31 7 7 7 7 7 7 7 7 7 o9     | 2 | 9
            of twelve, the last ten only  | o31 7 7 7 7 7 7 7 7 7 7 o8                     | 1 | 8
            """)
    void open_ones_among_those_spoken_of_are_told(String name, String words, int count, long hours) {
        assertThat(findings(words)).contains(new StillOpen(count, Duration.ofHours(hours)));
    }

    @Test
    void an_open_one_from_long_before_is_not_told() {
        assertThat(findings("o31 " + TEN_OF_38 + TEN_OF_7)).noneMatch(StillOpen.class::isInstance);
    }

    @Test
    void while_it_is_too_early_open_ones_are_not_told() {
        assertThat(findings("o31")).noneMatch(StillOpen.class::isInstance);
    }

    @Test
    void no_mistakes_at_all_have_one_sentence() {
        assertThat(findings("")).containsExactly(new TooEarly(0));
    }

    @Test
    void the_line_begins_at_the_tenth_and_steps_at_each_one_noticed() {
        List<TrendPoint> points = Trends.points("1 1 1 1 1 1 9 9 9 9 9 9");
        assertThat(new PaceTrend(points).steps())
                .containsExactly(
                        new TrendStep(points.get(9).noticed(), exactly(1)),
                        new TrendStep(points.get(10).noticed(), exactly(1)),
                        new TrendStep(points.get(11).noticed(), exactly(9)));
    }

    @Test
    void there_is_no_line_while_it_is_too_early() {
        assertThat(new PaceTrend(Trends.points("7 ".repeat(11))).steps()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the slower of two              | 1 1 1 1 1       | 9 9 9 9 9      | 3 3 3   | WAY    | 9 | 5
            the slowest of three           | 1 1 1 1 1       | 9 9 9 9 9      | 8 8 8 64 64 64 64 | COURSE | 64 | 7
            of eleven, the sixth           | 1 1 1 1 1       | 1 2 3 4 5 6 7 8 9 10 11 |  | WAY  | 6 | 11
            open for longer than the other | 1 1 1 1 1       | 1 1 o9 o9 o9   |         | WAY    | 9 | 5
            """)
    void the_slowest_kind_is_named(ArgumentsAccessor row) {
        assertThat(kinds(row.getString(1), row.getString(2), row.getString(3)))
                .filteredOn(SlowestKind.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(SlowestKind.class, found -> {
                    assertThat(found.kind()).isEqualTo(row.get(4, WentWrong.class));
                    assertThat(found.median().value()).isEqualTo(Duration.ofHours(row.getLong(5)));
                    assertThat(found.count()).isEqualTo(row.getInteger(6));
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            alike                                  | 9 9 9 9 9      | 9 9 9 9 9
            the quicker one can still grow past it | o1 o1 o1 1 1   | 9 9 9 9 9
            known too coarsely                     | 1 1 2-20 20 20 | 9 9 9 9 9
            """)
    void no_kind_is_called_slowest_where_it_is_not_certain(String name, String aim, String way) {
        assertThat(kinds(aim, way, "")).contains(new NoSlowestKind());
    }

    @Test
    void a_kind_takes_part_from_five_on() {
        assertThat(kinds("1 1 1 1 1", "9 9 9 9 x", "")).contains(new KindsTooFew());
    }

    @Test
    void mistakes_of_no_kind_take_no_part() {
        assertThat(findings(TEN_OF_38 + TEN_OF_7)).contains(new KindsTooFew());
    }

    private static List<TrendFinding> kinds(String aim, String way, String course) {
        List<TrendPoint> points = new ArrayList<>();
        List<String> words = Arrays.asList(aim, way, course);
        for (WentWrong kind : WentWrong.values()) {
            String each = words.get(kind.ordinal());
            points.addAll(Trends.points(each == null ? "" : each, kind));
        }
        return new PaceTrend(points).findings();
    }
}
