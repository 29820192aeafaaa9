package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Holder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final Instant NOW = CLOCK.instant();
    private static final Holder SELF = new Holder("anna", "laptop", 7, NOW, null, null);

    private static Holder other(String host, @Nullable Duration silence) {
        @Nullable Instant beat = silence == null ? null : NOW.minus(silence);
        return new Holder("anna", host, 8, NOW, NOW, beat);
    }

    @ParameterizedTest(name = "of {0}, its process alive here: {1}, last heard of {2} ago: {3}")
    @CsvSource({
        "laptop, true,  PT1M,   HELD",
        "laptop, true,  P9D,    HELD",
        "laptop, false, PT0S,   FREE",
        "office, false, PT0S,   HELD",
        "office, false, PT5M,   HELD",
        "office, false, PT5M1S, SILENT",
        "office, false, P30D,   SILENT",
        "office, true,  P30D,   SILENT",
        "office, false, PT-2M,  HELD",
        "office, false, P-30D,  SILENT",
        "office, false, ,       SILENT",
        "'',     false, PT0S,   FREE"
    })
    void a_lock_is_judged_by_its_process_here_and_by_its_beat_elsewhere(
            String host, boolean alive, @Nullable Duration silence, Holding holding) {
        assertThat(Holding.of(other(host, silence), SELF, alive, NOW)).isEqualTo(holding);
    }

    @Test
    void without_a_clock_whoever_is_elsewhere_holds_it() {
        assertThat(Holding.of(other("office", Duration.ofDays(9)), SELF, false, null)).isEqualTo(Holding.HELD);
    }

    @Test
    void what_this_process_left_itself_is_free() {
        assertThat(Holding.of(SELF.withBeat(NOW, NOW), SELF, true, NOW)).isEqualTo(Holding.FREE);
    }
}
