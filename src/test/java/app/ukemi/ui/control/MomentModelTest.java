package app.ukemi.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Moment;
import app.ukemi.domain.Precision;
import app.ukemi.ui.TestUi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MomentModelTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate FORWARD = LocalDate.of(2026, 3, 29);
    private static final LocalDate BACK = LocalDate.of(2025, 10, 26);

    private final MomentModel model = new MomentModel(TestUi.british());

    private void enter(LocalDate day, String time) {
        model.day().set(day);
        time(time);
    }

    private void time(String time) {
        model.time().set(time);
        model.take();
    }

    private Moment value() {
        return Objects.requireNonNull(model.value().get());
    }

    @Test
    void a_day_without_a_time_is_known_to_the_day() {
        model.day().set(DAY);
        assertThat(value()).isEqualTo(new Moment(Instant.parse("2026-03-08T23:00:00Z"), BERLIN, Precision.DAY));
    }

    @Test
    void typing_a_time_makes_it_exact() {
        enter(DAY, "0930");
        assertThat(value()).isEqualTo(new Moment(Instant.parse("2026-03-09T08:30:00Z"), BERLIN, Precision.MINUTE));
        assertThat(model.precision().get()).isEqualTo(Precision.MINUTE);
    }

    @Test
    void a_time_can_be_known_to_the_hour() {
        enter(DAY, "9:30");
        model.precision().set(Precision.HOUR);
        assertThat(value().precision()).isEqualTo(Precision.HOUR);
        assertThat(model.time().get()).isEqualTo("09:30");
    }

    @Test
    void a_moment_known_to_the_month_has_no_time() {
        enter(DAY, "9:30");
        model.precision().set(Precision.MONTH);
        assertThat(value().precision()).isEqualTo(Precision.MONTH);
        assertThat(model.time().get()).isEmpty();
    }

    @Test
    void a_time_taken_away_leaves_the_day() {
        enter(DAY, "9:30");
        time("");
        assertThat(value().precision()).isEqualTo(Precision.DAY);
        assertThat(model.day().get()).isEqualTo(DAY);
    }

    @Test
    void a_time_that_cannot_be_read_stays_and_is_marked_and_changes_nothing() {
        enter(DAY, "9:30");
        Moment before = value();
        time("half past");
        assertThat(model.value().get()).isEqualTo(before);
        assertThat(model.time().get()).isEqualTo("half past");
        assertThat(model.hint().get()).startsWith("This is not a time I can read.");
    }

    @Test
    void a_time_that_can_be_read_after_all_takes_the_mark_away() {
        enter(DAY, "half past");
        time("9");
        assertThat(model.hint().get()).isEmpty();
    }

    @Test
    void a_time_without_a_day_asks_for_the_day() {
        time("9:30");
        assertThat(model.value().get()).isNull();
        assertThat(model.hint().get()).isEqualTo("On which day was that?");
    }

    @Test
    void a_time_whose_day_was_taken_away_asks_for_the_day() {
        enter(DAY, "9:30");
        model.day().set(null);
        assertThat(model.value().get()).isNull();
        assertThat(model.hint().get()).isEqualTo("On which day was that?");
    }

    @Test
    void nothing_at_all_is_no_moment_and_no_question() {
        model.take();
        assertThat(model.value().get()).isNull();
        assertThat(model.hint().get()).isEmpty();
    }

    @Test
    void a_time_that_the_clocks_skipped_is_taken_as_the_one_they_showed() {
        enter(FORWARD, "2:30");
        assertThat(value().at()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(model.time().get()).isEqualTo("03:30");
        assertThat(model.hint().get()).isEqualTo("The clocks skipped this time that night; it is taken as 03:30.");
    }

    @Test
    void of_a_time_that_was_twice_the_first_is_taken_and_the_other_offered() {
        enter(BACK, "2:30");
        assertThat(value().at()).isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
        assertThat(model.twice().get()).isTrue();
        assertThat(model.hint().get()).isEqualTo("The clocks showed this time twice that night; the first is taken.");
    }

    @Test
    void the_other_one_can_be_taken_and_stays() {
        enter(BACK, "2:30");
        model.takeOther();
        model.take();
        assertThat(value().at()).isEqualTo(Instant.parse("2025-10-26T01:30:00Z"));
        assertThat(model.hint().get()).contains("the second is taken");
    }

    @Test
    void the_other_of_the_other_is_the_first() {
        enter(BACK, "2:30");
        model.takeOther();
        model.takeOther();
        assertThat(value().at()).isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
    }

    @Test
    void in_another_zone_the_same_clock_means_another_instant() {
        enter(DAY, "9:30");
        model.zone().set(ZoneId.of("Asia/Tokyo"));
        assertThat(value())
                .isEqualTo(new Moment(
                        Instant.parse("2026-03-09T00:30:00Z"), ZoneId.of("Asia/Tokyo"), Precision.MINUTE));
    }

    @Test
    void a_moment_of_another_zone_is_shown_in_its_own() {
        model.value().set(new Moment(Instant.parse("2026-03-09T20:00:00Z"), ZoneId.of("Asia/Tokyo"), Precision.MINUTE));
        assertThat(model.day().get()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(model.time().get()).isEqualTo("05:00");
    }

    @Test
    void the_seconds_of_an_instant_that_nobody_touched_are_kept() {
        var moment = new Moment(Instant.parse("2026-03-09T08:30:37.250Z"), BERLIN, Precision.MINUTE);
        model.value().set(moment);
        model.take();
        assertThat(model.value().get()).isEqualTo(moment);
    }
}
