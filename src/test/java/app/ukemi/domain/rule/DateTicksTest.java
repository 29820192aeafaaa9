package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.rule.DateTicks.Grain;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTicksTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2026-11-22, 2026-11-22, DAY, 2026-11-22, 1",
        "2026-11-20, 2026-11-25, DAY, 2026-11-20, 6",
        "2026-09-10, 2026-11-25, MONTH, 2026-10-01, 2",
        "2025-09-10, 2026-11-25, MONTH, 2025-10-01, 5",
        "2024-01-03, 2026-11-25, MONTH, 2024-07-01, 5",
        "2021-01-03, 2026-11-25, YEAR, 2022-01-01, 5",
        "1970-01-01, 2026-11-25, YEAR, 1970-01-01, 6",
        "0026-01-01, 2026-11-25, YEAR, 1000-01-01, 2"
    })
    void as_close_as_six_have_room(LocalDate first, LocalDate last, Grain step, LocalDate firstTick, int count) {
        DateTicks ticks = DateTicks.between(first, last, 6);
        assertThat(ticks.step()).isEqualTo(step);
        assertThat(ticks.days()).hasSize(count).first().isEqualTo(firstTick);
    }

    @Test
    void every_tick_lies_between_the_ends() {
        LocalDate first = LocalDate.of(2024, 2, 29);
        LocalDate last = LocalDate.of(2028, 2, 29);
        assertThat(DateTicks.between(first, last, 12).days()).allSatisfy(day -> assertThat(day).isBetween(first, last));
    }
}
