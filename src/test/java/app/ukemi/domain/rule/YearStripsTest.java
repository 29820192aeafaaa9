package app.ukemi.domain.rule;

import static app.ukemi.domain.rule.Given.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Precision;
import app.ukemi.domain.rule.YearStrip.Marks;
import app.ukemi.domain.rule.YearStrip.Week;
import app.ukemi.domain.rule.YearStrip.Weeks;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearStripsTest {
    private static final Instant NOW = Instant.parse("2026-12-24T12:00:00Z");

    @Test
    void each_year_in_which_something_was_noticed_is_a_strip_the_earliest_first() {
        List<YearStrip> strips = strips(at("2026-03-01T10:00"), at("2023-03-01T10:00"));
        assertThat(strips).extracting(YearStrip::year).containsExactly(2023, 2026);
    }

    @Test
    void one_that_does_not_say_when_it_was_noticed_is_on_no_strip() {
        assertThat(strips((Moment) null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the first minute    | 2026-01-01T00:00 | MINUTE | 0.0000
            midsummer           | 2026-07-02T12:00 | MINUTE | 0.5000
            the last minute     | 2026-12-31T23:59 | MINUTE | 1.0000
            noon of a day       | 2026-07-02T00:00 | DAY    | 0.5000
            the middle of March | 2026-03-30T00:00 | MONTH  | 0.2040
            a leap year         | 2024-12-31T00:00 | MINUTE | 0.9973
            """)
    void a_moment_has_its_place_in_its_year(String name, String noticed, Precision precision, double place) {
        assertThat(YearPlace.of(at(noticed, precision)).at()).isEqualTo(place, within(0.0005));
    }

    @Test
    void the_year_is_the_one_of_its_own_zone() {
        Moment newYear = at("2026-01-01T00:30", ZoneId.of("Pacific/Auckland"), Precision.MINUTE);
        assertThat(strips(newYear)).extracting(YearStrip::year).containsExactly(2026);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            far apart                      | 1, 100, 200      | 0, 0, 0
            two that overlap               | 1, 3             | 0, 1
            exactly a mark apart           | 1, 11            | 0, 0
            three that overlap             | 1, 3, 5          | 0, 1, 2
            the third is clear of the first | 1, 6, 12        | 0, 1, 0
            all on one day                 | 7, 7, 7, 7       | 0, 1, 2, 3
            """)
    void marks_that_would_overlap_are_stacked(String name, String days, String levels) {
        assertThat(levels(days)).isEqualTo(levels);
    }

    @Test
    void sixty_a_year_are_still_marks() {
        assertThat(strip(60)).isInstanceOf(Marks.class);
    }

    @Test
    void past_sixty_a_year_its_weeks_are_counts() {
        assertThat(strip(61)).isInstanceOf(Weeks.class);
    }

    @Test
    void every_mistake_of_a_year_is_counted_once() {
        Weeks weeks = (Weeks) strip(364);
        assertThat(weeks.weeks()).hasSize(52).allSatisfy(week -> assertThat(week.total()).isEqualTo(7));
    }

    @Test
    void the_last_week_takes_in_the_days_that_remain() {
        Weeks weeks = (Weeks) strip(365);
        assertThat(weeks.weeks().getLast()).returns(8, Week::total).returns(1.0, Week::until);
    }

    @Test
    void a_week_tells_its_paces_in_their_order() {
        List<TimelineRow> rows = Stream.concat(
                        IntStream.range(0, 61).mapToObj(i -> row(at("2025-01-02T10:00"), Duration.ofHours(1))),
                        Stream.of(row(at("2025-01-02T10:00"), Duration.ofDays(9))))
                .toList();
        Weeks weeks = (Weeks) YearStrips.of(rows, 0.01).getFirst();
        assertThat(weeks.weeks()).singleElement().extracting(Week::counts).satisfies(counts -> assertThat(
                        counts.entrySet())
                .containsExactly(Map.entry(Pace.PROMPT, 61), Map.entry(Pace.LATE, 1)));
    }

    /** A mark is ten days wide. */
    private static String levels(String days) {
        List<TimelineRow> rows = Stream.of(days.split(",")).map(day -> onDay(Integer.parseInt(day.strip()))).toList();
        Marks marks = (Marks) YearStrips.of(rows, 10.0 / 365 - 1e-9).getFirst();
        return String.join(", ", marks.marks().stream().map(mark -> String.valueOf(mark.level())).toList());
    }

    private static YearStrip strip(int mistakes) {
        List<TimelineRow> rows = IntStream.rangeClosed(1, mistakes).mapToObj(YearStripsTest::onDay).toList();
        return YearStrips.of(rows, 0.01).getFirst();
    }

    private static TimelineRow onDay(int day) {
        Instant noon = at("2025-01-01T12:00").at().plus(Duration.ofDays(day - 1));
        return row(new Moment(noon, ZoneId.of("UTC"), Precision.MINUTE), Duration.ofHours(1));
    }

    private static List<YearStrip> strips(@Nullable Moment... noticed) {
        return YearStrips.of(Stream.of(noticed).map(each -> row(each, Duration.ofHours(1))).toList(), 0.01);
    }

    private static TimelineRow row(@Nullable Moment noticed, Duration lag) {
        Moment told = noticed == null ? null : new Moment(noticed.at().plus(lag), noticed.zone(), Precision.MINUTE);
        var moments = new PaceMoments(null, null, noticed, told, true);
        return TimelineRow.of(TimelineRows.with("Lost a disk", moments), PaceLimits.USUAL, NOW);
    }
}
