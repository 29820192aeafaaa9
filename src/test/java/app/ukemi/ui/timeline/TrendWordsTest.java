package app.ukemi.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Inline;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Precision;
import app.ukemi.domain.WentWrong;
import app.ukemi.domain.rule.Median;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.TimelineRows;
import app.ukemi.domain.rule.TrendFinding;
import app.ukemi.domain.rule.TrendFinding.Comparison;
import app.ukemi.domain.rule.TrendFinding.LastTen;
import app.ukemi.domain.rule.TrendFinding.SlowestKind;
import app.ukemi.domain.rule.TrendFinding.StillOpen;
import app.ukemi.domain.rule.TrendFinding.TooEarly;
import app.ukemi.ui.TestUi;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendWordsTest {
    private final TrendWords words = new TrendWords(TestUi.british());

    private static Median within(long hours) {
        return new Median(Duration.ofHours(hours), Duration.ofHours(hours));
    }

    private static Median about(long least, long most) {
        return new Median(Duration.ofHours(least), Duration.ofHours(most));
    }

    private static Median atLeast(long hours) {
        return new Median(Duration.ofHours(hours), null);
    }

    private void says(TrendFinding finding, String sentence) {
        assertThat(words.of(finding)).isEqualTo(sentence);
    }

    @Test
    void the_last_ten_and_the_ten_before_stand_side_by_side() {
        says(new Comparison(within(7), within(38)),
                "Half of your last ten were disclosed within *7\u00a0h*; of the ten before, within *38\u00a0h*.");
    }

    @Test
    void what_is_known_roughly_is_said_with_about() {
        says(new Comparison(about(5, 9), about(30, 40)),
                "Half of your last ten were disclosed within *about 9\u00a0h*;"
                        + " of the ten before, within *about 40\u00a0h*.");
    }

    @Test
    void what_can_still_grow_is_said_with_at_least() {
        says(new Comparison(atLeast(31), atLeast(50)),
                "Half of your last ten take *at least 31\u00a0h* until they are disclosed;"
                        + " of the ten before, half take *at least 50\u00a0h*.");
    }

    @Test
    void before_twenty_it_says_how_many_it_takes_to_compare() {
        says(new LastTen(within(7), 13),
                "Half of your last ten were disclosed within *7\u00a0h*. It is too early to hold the ten before against"
                        + " them: that takes 20 mistakes with a pace, and there are 13.");
    }

    @Test
    void before_twelve_it_is_too_early_to_tell() {
        says(new TooEarly(1),
                "Too early to tell: a median is spoken of from 12 mistakes with a pace on. There is one so far.");
    }

    @Test
    void one_that_is_open_is_said_with_its_age() {
        says(new StillOpen(1, Duration.ofHours(31)), "One of them is still open and counts as at least 31\u00a0h.");
    }

    @Test
    void the_slowest_kind_is_said_with_how_many_there_are() {
        says(new SlowestKind(WentWrong.COURSE, within(64), 11),
                "Slowest kind: *drifted off course*, half within 64\u00a0h (11 mistakes).");
    }

    @Test
    void no_sentence_is_a_verdict_or_a_percentage() {
        TrendData data = TrendData.of(TimelineRows.rows(300, 3, Mistakes.NOON), PaceLimits.USUAL);
        assertThat(data.findings()).map(words::of)
                .noneMatch(sentence -> sentence.matches(".*(%|average|faster|better|improv|well done).*"));
    }

    @Test
    void the_chart_tells_what_it_shows_to_those_who_do_not_see_it() {
        TrendData data = TrendData.of(TimelineRows.rows(40, 3, Mistakes.NOON), PaceLimits.USUAL);
        assertThat(words.ofChart(data))
                .startsWith("39 mistakes, noticed from ")
                .contains(" prompt", " late", "Half of");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 40, 300})
    void every_count_has_its_sentences_in_german(int count) {
        var german = new TrendWords(TestUi.with(new Inline(Mistakes.NOON), Locale.GERMANY));
        TrendData data = TrendData.of(TimelineRows.rows(count, 3, Mistakes.NOON), PaceLimits.USUAL);
        assertThat(data.findings()).map(german::of).isNotEmpty().allSatisfy(sentence ->
                assertThat(sentence).doesNotContain("{", "}").endsWith("."));
    }

    @Test
    void a_mark_is_told_with_its_moments_and_its_pace() {
        TrendData data = TrendData.of(TimelineRows.rows(40, 3, Mistakes.NOON), PaceLimits.USUAL);
        TrendData.Dot told =
                data.dots().stream().filter(dot -> dot.pace() == Pace.LATE).findFirst().orElseThrow();
        assertThat(List.of(words.ofDot(told, 2).split("\n")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Noticed "),
                        line -> assertThat(line).startsWith("First disclosed "),
                        line -> assertThat(line).endsWith("– late"),
                        line -> assertThat(line).isEqualTo("2 more mistakes stand here"));
    }

    @Test
    void a_mark_tells_a_moment_of_elsewhere_in_its_own_zone() {
        Moment noticed = new Moment(Mistakes.NOON, ZoneId.of("America/New_York"), Precision.MINUTE);
        var summary = TimelineRows.with("Elsewhere", new PaceMoments(null, null, noticed, noticed, true));
        TimelineRow row = TimelineRow.of(summary, PaceLimits.USUAL, Mistakes.NOON);
        assertThat(words.ofDot(new TrendData.Dot(row, Mistakes.NOON), 0).split("\n"))
                .startsWith(
                        "Noticed Tue 10 Mar, 08:00 (New York, GMT-4)",
                        "First disclosed Tue 10 Mar, 08:00 (New York, GMT-4)");
    }
}
