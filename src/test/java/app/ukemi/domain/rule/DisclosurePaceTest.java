package app.ukemi.domain.rule;

import static app.ukemi.domain.rule.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosurePaceTest {
    private static final Instant NOW = Instant.parse("2026-12-24T12:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            told at the same minute           | 2026-11-22T14:00 | PROMPT | 0
            told a minute later               | 2026-11-22T14:01 | PROMPT | 1
            exactly on the first limit        | 2026-11-23T14:00 | PROMPT | 1440
            a minute past the first limit     | 2026-11-23T14:01 | SLOW   | 1441
            exactly on the second limit       | 2026-11-25T14:00 | SLOW   | 4320
            a minute past the second limit    | 2026-11-25T14:01 | LATE   | 4321
            """)
    void the_lag_is_held_against_the_limits(String name, String told, Pace pace, long minutes) {
        Rating rating = rate(noticedAndTold(at("2026-11-22T14:00"), at(told)));
        Duration lag = Duration.ofMinutes(minutes);
        assertThat(rating).isEqualTo(new Rating(pace, PaceReason.MEASURED, new Lag(lag, lag)));
    }

    @Test
    void limits_are_the_users_to_change() {
        PaceMoments moments = noticedAndTold(at("2026-11-22T14:00"), at("2026-11-22T16:00"));
        var strict = new PaceLimits(Duration.ofHours(1), Duration.ofHours(2));
        assertThat(DisclosurePace.rate(moments, strict, NOW).pace()).isEqualTo(Pace.SLOW);
    }

    @Test
    void moments_of_different_zones_are_compared_as_instants() {
        Moment noticed = at("2026-11-22T14:00", ZoneId.of("Asia/Kathmandu"), Precision.MINUTE);
        Moment told = at("2026-11-22T10:00", ZoneId.of("Europe/Berlin"), Precision.MINUTE);
        assertThat(rate(noticedAndTold(noticed, told)).shown()).isEqualTo(Duration.ofMinutes(45));
    }

    @ParameterizedTest(name = "the clocks go {0}")
    @CsvSource(delimiter = '|', textBlock = """
            back: an hour more    | 2026-10-24T14:00 | 2026-10-25T14:00 | SLOW   | 25
            forward: an hour less | 2026-03-28T14:00 | 2026-03-29T15:00 | PROMPT | 24
            """)
    void a_night_in_which_the_clocks_change_is_as_long_as_it_was(
            String name, String noticed, String told, Pace pace, long hours) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Lag lag = new Lag(Duration.ofHours(hours), Duration.ofHours(hours));
        assertThat(rate(noticedAndTold(
                        at(noticed, berlin, Precision.MINUTE), at(told, berlin, Precision.MINUTE))))
                .isEqualTo(new Rating(pace, PaceReason.MEASURED, lag));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same day               | 2026-11-22T00:00 DAY   | 2026-11-22T09:00 DAY    | PROMPT  | MEASURED_COARSELY
            a day and a later minute   | 2026-11-22T00:00 DAY   | 2026-11-24T10:00 MINUTE | SLOW    | MEASURED_COARSELY
            a day and the next morning | 2026-11-22T00:00 DAY   | 2026-11-23T09:00 MINUTE | UNRATED | COARSE
            two days three days apart  | 2026-11-22T00:00 DAY   | 2026-11-25T09:00 DAY    | UNRATED | COARSE
            two days ten days apart    | 2026-11-12T00:00 DAY   | 2026-11-22T09:00 DAY    | LATE    | MEASURED_COARSELY
            an hour and the next       | 2026-11-22T00:10 HOUR  | 2026-11-22T01:30 HOUR   | PROMPT  | MEASURED_COARSELY
            the same month             | 2026-11-22T00:00 MONTH | 2026-11-23T09:00 MONTH  | UNRATED | COARSE
            two months apart           | 2026-09-22T00:00 MONTH | 2026-11-23T09:00 MONTH  | LATE    | MEASURED_COARSELY
            """)
    void coarse_moments_are_rated_only_when_their_whole_span_agrees(
            String name, String noticed, String told, Pace pace, PaceReason why) {
        assertThat(rate(noticedAndTold(coarse(noticed), coarse(told))))
                .returns(pace, Rating::pace)
                .returns(why, Rating::reason);
    }

    @Test
    void a_coarse_lag_goes_from_the_least_to_the_most_it_can_have_been() {
        Moment noticed = at("2026-11-22T10:00", Precision.DAY);
        assertThat(rate(noticedAndTold(noticed, at("2026-11-23T09:00"))).lag())
                .isEqualTo(new Lag(Duration.ofHours(9).plusMillis(1), Duration.ofHours(33)));
    }

    @Test
    void a_disclosure_of_today_cannot_have_been_later_than_now() {
        Moment noticed = at("2026-12-23T13:00");
        Moment told = at("2026-12-24T00:00", Precision.DAY);
        assertThat(rate(noticedAndTold(noticed, told)).pace()).isEqualTo(Pace.PROMPT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            after suspecting it              | 2026-11-20T10:00 MINUTE | 2026-11-21T10:00 MINUTE
            at the minute of suspecting it   | 2026-11-21T10:00 MINUTE | 2026-11-21T10:00 MINUTE
            later on the day of suspecting   | 2026-11-21T00:00 DAY    | 2026-11-21T10:00 MINUTE
            some time on that day            | 2026-11-21T10:00 MINUTE | 2026-11-21T00:00 DAY
            in the month of suspecting it    | 2026-11-01T00:00 MONTH  | 2026-11-21T10:00 MINUTE
            """)
    void told_while_only_suspecting_it_is_prompt(String name, String suspected, String told) {
        var moments = new PaceMoments(null, coarse(suspected), at("2026-11-22T14:00"), coarse(told), true);
        assertThat(rate(moments)).isEqualTo(new Rating(Pace.PROMPT, PaceReason.WHILE_SUSPECTING, Lag.NONE));
    }

    @Test
    void an_undisclosed_mistake_is_open_with_its_age() {
        Rating rating = rate(noticedAndTold(at("2026-12-23T05:00"), null));
        Duration age = Duration.ofHours(31);
        assertThat(rating).isEqualTo(new Rating(Pace.OPEN, PaceReason.STILL_OPEN, new Lag(age, age)));
    }

    @Test
    void an_open_mistake_noticed_some_time_today_has_an_age_of_at_least_nothing() {
        Rating rating = rate(noticedAndTold(at("2026-12-24T00:00", Precision.DAY), null));
        assertThat(rating.lag()).isEqualTo(new Lag(Duration.ZERO, Duration.ofHours(12)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            noticed is missing      | 2026-11-20T10:00 |                  |                  | NOT_NOTICED
            noticed before happened | 2026-11-23T10:00 |                  | 2026-11-22T14:00 | NOTICED_BEFORE_HAPPENED
            noticed in the future   | 2026-11-20T10:00 |                  | 2026-12-24T12:01 | IN_THE_FUTURE
            happened in the future  | 2026-12-25T10:00 |                  | 2026-11-22T14:00 | IN_THE_FUTURE
            told before happened    | 2026-11-22T13:00 | 2026-11-20T10:00 | 2026-11-22T14:00 | TOLD_BEFORE_HAPPENED
            told before noticed     | 2026-11-20T10:00 | 2026-11-21T10:00 | 2026-11-22T14:00 | TOLD_BEFORE_NOTICED
            told in the future      | 2026-11-20T10:00 | 2026-12-24T12:01 | 2026-11-22T14:00 | IN_THE_FUTURE
            """)
    void what_cannot_be_right_is_not_rated(
            String name, String happened, String told, String noticed, PaceReason why) {
        assertThat(rate(new PaceMoments(moment(happened), null, moment(noticed), moment(told), true)))
                .isEqualTo(new Rating(Pace.UNRATED, why, null));
    }

    @Test
    void told_before_even_suspecting_it_is_a_contradiction() {
        var moments = new PaceMoments(
                null, at("2026-11-21T11:00"), at("2026-11-22T14:00"), at("2026-11-21T10:00"), true);
        assertThat(rate(moments).reason()).isEqualTo(PaceReason.TOLD_BEFORE_NOTICED);
    }

    @Test
    void coarse_moments_that_overlap_are_no_contradiction() {
        var moments = new PaceMoments(
                at("2026-11-22T18:00", Precision.DAY), null, at("2026-11-22T14:00"), at("2026-11-22T14:30"), true);
        assertThat(rate(moments).pace()).isEqualTo(Pace.PROMPT);
    }

    @Test
    void a_mistake_that_is_not_mine_has_no_pace() {
        var moments = new PaceMoments(null, null, at("2026-11-22T14:00"), null, false);
        assertThat(rate(moments).reason()).isEqualTo(PaceReason.NOT_MINE);
    }

    private static Rating rate(PaceMoments moments) {
        return DisclosurePace.rate(moments, PaceLimits.USUAL, NOW);
    }

    private static PaceMoments noticedAndTold(Moment noticed, Moment told) {
        return new PaceMoments(null, null, noticed, told, true);
    }

    private static Moment coarse(String localAndPrecision) {
        String[] parts = localAndPrecision.split(" ");
        return at(parts[0], Precision.valueOf(parts[1]));
    }

    private static Moment moment(String local) {
        return local == null ? null : at(local);
    }
}
