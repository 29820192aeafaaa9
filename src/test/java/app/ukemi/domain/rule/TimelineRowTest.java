package app.ukemi.domain.rule;

import static app.ukemi.domain.rule.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.FixedDate;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Precision;
import app.ukemi.domain.Summary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineRowTest {
    private static final Instant NOW = Instant.parse("2026-12-24T12:00:00Z");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Test
    void how_long_it_went_unnoticed_is_a_span() {
        assertThat(row(moments("2026-12-01T10:00", "2026-12-02T10:00", "2026-12-02T11:00")).unnoticed())
                .isEqualTo(exactly(Duration.ofDays(1)));
    }

    @Test
    void a_moment_noticed_before_it_happened_leaves_no_span() {
        TimelineRow row = row(moments("2026-12-03T10:00", "2026-12-02T10:00", "2026-12-02T11:00"));
        assertThat(row.unnoticed()).isNull();
        assertThat(row.rating().pace()).isEqualTo(Pace.UNRATED);
    }

    @Test
    void the_fix_is_known_by_its_day_where_it_was_noticed() {
        Moment noticed = at("2026-12-02T10:00", AUCKLAND, Precision.MINUTE);
        TimelineRow row = row(noticed, new Summary.After(null, fixed("2026-12-04"), null));
        assertThat(row.toFix()).isEqualTo(new Lag(Duration.ofHours(38), Duration.ofHours(62).minusMillis(1)));
    }

    @Test
    void a_fix_that_is_only_planned_is_no_span() {
        var planned = new FixedDate.PlannedBy(LocalDate.of(2027, 1, 4));
        assertThat(row(at("2026-12-02T10:00"), new Summary.After(null, planned, null)).toFix()).isNull();
    }

    @Test
    void the_full_account_is_measured_from_noticed() {
        var after = new Summary.After(at("2026-12-03T10:00"), new FixedDate.Unknown(), null);
        assertThat(row(at("2026-12-02T10:00"), after).toFull()).isEqualTo(exactly(Duration.ofDays(1)));
    }

    @Test
    void an_open_one_grows_with_the_clock() {
        TimelineRow row = row(moments("2026-12-01T10:00", "2026-12-24T10:00", null));
        TimelineRow later = row.at(PaceLimits.USUAL, NOW.plusSeconds(3600));
        assertThat(row.grows()).isTrue();
        assertThat(later.rating().lag()).isEqualTo(exactly(Duration.ofHours(3)));
    }

    @Test
    void one_that_was_told_stays_the_same_whatever_the_time() {
        TimelineRow row = row(moments("2026-12-01T10:00", "2026-12-02T10:00", "2026-12-02T11:00"));
        assertThat(row.at(PaceLimits.USUAL, NOW.plusSeconds(3600))).isSameAs(row);
    }

    @Test
    void one_told_some_time_today_is_not_settled_before_the_day_is_over() {
        var moments = new PaceMoments(null, null, at("2026-12-24T10:00"), at("2026-12-24T00:00", Precision.DAY), true);
        TimelineRow row = row(moments);
        TimelineRow later = row.at(PaceLimits.USUAL, NOW.plusSeconds(3600));
        assertThat(later.rating().lag()).isEqualTo(new Lag(Duration.ZERO, Duration.ofHours(3)));
    }

    @Test
    void a_moment_in_the_future_is_rated_once_it_has_come() {
        TimelineRow row = row(moments("2026-12-01T10:00", "2026-12-24T12:30", null));
        assertThat(row.rating().reason()).isEqualTo(PaceReason.IN_THE_FUTURE);
        assertThat(row.at(PaceLimits.USUAL, NOW.plusSeconds(3600)).grows()).isTrue();
    }

    @Test
    void the_day_it_was_noticed_is_the_one_of_its_own_zone() {
        TimelineRow row = row(at("2026-12-02T01:00", AUCKLAND, Precision.MINUTE), Summary.After.NOTHING);
        assertThat(row.noticedOn()).isEqualTo("2026-12-02");
    }

    @Test
    void one_that_does_not_say_when_it_was_noticed_has_no_day() {
        assertThat(row(moments("2026-12-01T10:00", null, null)).noticedOn()).isNull();
    }

    private static TimelineRow row(PaceMoments moments) {
        return TimelineRow.of(TimelineRows.with("Lost a disk", moments), PaceLimits.USUAL, NOW);
    }

    private static TimelineRow row(Moment noticed, Summary.After after) {
        var moments = new PaceMoments(null, null, noticed, null, true);
        Summary summary = TimelineRows.summary("Lost a disk", moments, after, Summary.Traits.NONE);
        return TimelineRow.of(summary, PaceLimits.USUAL, NOW);
    }

    private static PaceMoments moments(@Nullable String happened, @Nullable String noticed, @Nullable String told) {
        return new PaceMoments(moment(happened), null, moment(noticed), moment(told), true);
    }

    private static @Nullable Moment moment(@Nullable String local) {
        return local == null ? null : at(local);
    }

    private static FixedDate fixed(String day) {
        return new FixedDate.Fixed(LocalDate.parse(day));
    }

    private static Lag exactly(Duration lag) {
        return new Lag(lag, lag);
    }
}
