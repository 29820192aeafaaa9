package app.ukemi.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00.123Z");

    private static Ids at(Instant now, long seed) {
        return new Ids(Clock.fixed(now, ZoneOffset.UTC), new Random(seed));
    }

    @Test
    void an_id_is_of_version_seven_and_says_when_it_was_made() {
        UUID id = at(NOON, 1).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Ids.madeAt(id)).isEqualTo(NOON);
    }

    @Test
    void a_later_one_sorts_behind_an_earlier_one() {
        String earlier = at(NOON, 1).next().toString();
        String later = at(NOON.plus(Duration.ofMillis(1)), 2).next().toString();
        assertThat(later).isGreaterThan(earlier);
    }

    @Test
    void two_laptops_make_different_ones_in_the_same_millisecond() {
        assertThat(at(NOON, 1).next()).isNotEqualTo(at(NOON, 2).next());
    }
}
