package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class WallTimeTest {
    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T02:30, 2026-03-29T03:30",
        "America/New_York, 2026-03-08T02:15, 2026-03-08T03:15",
        "Australia/Lord_Howe, 2026-10-04T02:10, 2026-10-04T02:40",
        "Pacific/Apia, 2011-12-30T12:00, 2011-12-31T12:00"
    })
    void a_time_that_never_was_is_taken_as_what_the_clock_showed(ZoneId zone, LocalDateTime typed, LocalDateTime as) {
        assertThat(WallTime.of(typed, zone)).isEqualTo(new WallTime.Gap(as.atZone(zone).toInstant(), as));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-10-25T02:30, 2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z",
        "America/New_York, 2026-11-01T01:30, 2026-11-01T05:30:00Z, 2026-11-01T06:30:00Z",
        "Australia/Lord_Howe, 2026-04-05T01:45, 2026-04-04T14:45:00Z, 2026-04-04T15:15:00Z"
    })
    void a_time_that_was_twice_is_both(ZoneId zone, LocalDateTime typed, Instant earlier, Instant later) {
        assertThat(WallTime.of(typed, zone)).isEqualTo(new WallTime.Overlap(earlier, later));
    }

    @Test
    void a_time_that_was_twice_is_the_earlier_one_unless_it_was_the_later_before() {
        WallTime twice = WallTime.of(LocalDateTime.parse("2026-10-25T02:30"), ZoneId.of("Europe/Berlin"));
        assertThat(twice.keeping(null)).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(twice.keeping(Instant.parse("2026-10-25T01:30:20Z"))).isEqualTo("2026-10-25T01:30:20Z");
    }

    @Test
    void another_time_than_before_is_taken_as_typed() {
        WallTime time = WallTime.of(LocalDateTime.parse("2026-11-22T14:05"), ZoneId.of("Asia/Kathmandu"));
        assertThat(time.keeping(Instant.parse("2026-11-22T08:21:00Z"))).isEqualTo("2026-11-22T08:20:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC",
            "Pacific/Apia", "Africa/Casablanca", "America/St_Johns", "Antarctica/Troll", "Asia/Pyongyang"})
    void every_instant_that_passes_through_a_field_is_kept(ZoneId zone) {
        Random chance = new Random(3);
        for (int i = 0; i < ROUNDS; i++) {
            Instant at = Instant.EPOCH.plusSeconds(chance.nextInt(Integer.MAX_VALUE)).plusMillis(chance.nextInt(1000));
            LocalDateTime shown = LocalDateTime.ofInstant(at, zone).withSecond(0).withNano(0);
            assertThat(WallTime.of(shown, zone).keeping(at)).isEqualTo(at);
        }
    }
}
