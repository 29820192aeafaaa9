package app.ukemi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Example;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PlanTold;
import app.ukemi.domain.Review;
import app.ukemi.domain.rule.Disclosed;
import app.ukemi.domain.rule.DisclosurePace;
import app.ukemi.domain.rule.Rating;
import app.ukemi.journal.sample.Fields;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whenever and wherever the sample is made, it makes sense. */
class SampleTimesTest {
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Honolulu",
                    "Pacific/Kiritimati")
            .map(ZoneId::of)
            .toList();

    /** Every weekday at odd times, the nights in which clocks are changed, a leap day and the turn of a year. */
    private static final List<LocalDateTime> TIMES = Stream.of(
                    "2026-11-20T00:00:01", "2026-11-21T03:10", "2026-11-22T06:59", "2026-11-23T09:00",
                    "2026-11-24T12:00", "2026-11-25T23:59:59", "2026-11-26T18:30", "2027-03-28T02:30",
                    "2026-10-25T02:15", "2027-03-14T02:30", "2026-11-01T01:30", "2028-02-29T00:00", "2027-01-01T00:05")
            .map(LocalDateTime::parse)
            .toList();

    private static final List<Made> ALL = ZONES.stream()
            .flatMap(zone -> TIMES.stream().map(time -> Clock.fixed(time.atZone(zone).toInstant(), zone)))
            .map(Made::at)
            .toList();

    /** A sample and the clock by which it was made. */
    private record Made(Clock clock, List<Mistake> sample) {

        static Made at(Clock clock) {
            return new Made(clock, Samples.at(Locale.ENGLISH, clock));
        }

        <T> Stream<T> all(Class<T> type) {
            return Fields.all(type, sample).stream();
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        boolean past(Instant at) {
            return !at.isAfter(clock.instant());
        }

        @Override
        public String toString() {
            return clock.toString();
        }
    }

    @Test
    void no_moment_lies_in_the_future() {
        assertThat(ALL).allSatisfy(made ->
                assertThat(made.all(Moment.class).map(Moment::at)).allMatch(made::past));
    }

    @Test
    void the_oldest_comes_first() {
        assertThat(ALL).allSatisfy(made -> assertThat(made.all(Owned.class)
                        .map(Owned::noticed)
                        .filter(Objects::nonNull)
                        .map(Moment::at))
                .isSorted());
    }

    @Test
    void nothing_is_closed_or_thrown_away_in_the_future() {
        assertThat(ALL).allSatisfy(made -> assertThat(made.all(Filing.class)
                        .flatMap(filing -> Stream.of(filing.closedAt(), filing.trashedAt()))
                        .filter(Objects::nonNull))
                .allMatch(made::past));
    }

    @Test
    void what_was_said_and_done_was_by_today() {
        assertThat(ALL).allSatisfy(made ->
                assertThat(saidAndDone(made)).allMatch(day -> !day.isAfter(made.today())));
    }

    private static Stream<LocalDate> saidAndDone(Made made) {
        return Stream.of(
                        made.all(Conversation.class).map(Conversation::on),
                        made.all(PlanTold.class).map(PlanTold::on),
                        made.all(Example.class).map(Example::on),
                        made.all(Action.class).map(action -> action.outcome().on()),
                        made.all(Review.class).filter(review -> review.worked() != null).map(Review::on))
                .flatMap(days -> days)
                .filter(Objects::nonNull);
    }

    @Test
    void a_review_not_answered_is_still_to_come() {
        assertThat(ALL).allSatisfy(made -> assertThat(made.all(Review.class)
                        .filter(review -> review.worked() == null)
                        .map(Review::on))
                .hasSizeGreaterThan(5)
                .allMatch(day -> day != null && day.isAfter(made.today())));
    }

    @Test
    void what_was_thrown_away_stays_in_the_trash_for_some_days() {
        assertThat(ALL).allSatisfy(made -> assertThat(
                        made.all(Filing.class).map(Filing::trashedAt).filter(Objects::nonNull))
                .hasSize(2)
                .allMatch(at -> at.isAfter(made.clock().instant().minus(25, ChronoUnit.DAYS))));
    }

    @Test
    void some_open_actions_are_overdue_and_others_not() {
        assertThat(ALL).allSatisfy(made -> assertThat(made.all(Action.class)
                        .filter(Action::isOpen)
                        .map(Action::due)
                        .filter(Objects::nonNull)
                        .toList())
                .anyMatch(due -> due.isBefore(made.today()))
                .anyMatch(due -> due.isAfter(made.today())));
    }

    @Test
    void the_paces_are_the_same_everywhere() {
        assertThat(ALL.stream().map(SampleTimesTest::paces).distinct()).hasSize(1);
    }

    private static List<Pace> paces(Made made) {
        return made.sample().stream()
                .map(mistake -> DisclosurePace.rate(
                        Disclosed.moments(mistake), PaceLimits.USUAL, made.clock().instant()))
                .map(Rating::pace)
                .toList();
    }
}
