package app.ukemi.domain.rule;

import static app.ukemi.domain.rule.Given.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Pace;
import app.ukemi.domain.Precision;
import app.ukemi.domain.rule.Quarters.Entry;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartersTest {

    private static Entry entry(String noticed, Pace pace, @Nullable HeardFirst heard) {
        return new Entry(at(noticed), pace, heard);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-01-01T00:00, 2026, 1",
        "2026-03-31T23:59, 2026, 1",
        "2026-04-01T00:00, 2026, 2",
        "2026-09-30T23:59, 2026, 3",
        "2026-12-31T23:59, 2026, 4"
    })
    void the_first_quarter_begins_in_january(String noticed, int year, int number) {
        assertThat(Quarters.of(List.of(entry(noticed, Pace.PROMPT, null))))
                .extracting(QuarterCounts::quarter)
                .containsExactly(new Quarter(year, number));
    }

    @Test
    void the_quarter_is_that_of_the_moments_own_zone() {
        Moment newYearsEve = at("2025-12-31T23:30", ZoneId.of("America/New_York"), Precision.MINUTE);
        assertThat(Quarters.of(List.of(new Entry(newYearsEve, Pace.PROMPT, null))))
                .extracting(QuarterCounts::quarter)
                .containsExactly(new Quarter(2025, 4));
    }

    @Test
    void quarters_without_a_mistake_between_others_are_there_and_empty() {
        assertThat(Quarters.of(List.of(
                        entry("2025-11-01T10:00", Pace.LATE, null), entry("2026-07-01T10:00", Pace.OPEN, null))))
                .extracting(QuarterCounts::quarter, QuarterCounts::all)
                .containsExactly(
                        tuple(new Quarter(2025, 4), 1),
                        tuple(new Quarter(2026, 1), 0),
                        tuple(new Quarter(2026, 2), 0),
                        tuple(new Quarter(2026, 3), 1));
    }

    @Test
    void each_pace_is_counted_the_open_and_the_unrated_too() {
        QuarterCounts counts = Quarters.of(List.of(
                        entry("2026-01-01T10:00", Pace.PROMPT, null),
                        entry("2026-01-02T10:00", Pace.PROMPT, null),
                        entry("2026-02-01T10:00", Pace.OPEN, null),
                        entry("2026-03-01T10:00", Pace.UNRATED, null)))
                .getFirst();
        assertThat(List.of(Pace.values())).extracting(counts::of).containsExactly(2, 0, 0, 1, 1);
    }

    @Test
    void how_many_heard_it_from_me_first_is_counted_with_those_not_said() {
        QuarterCounts counts = Quarters.of(List.of(
                        entry("2026-01-01T10:00", Pace.PROMPT, HeardFirst.FROM_ME),
                        entry("2026-01-02T10:00", Pace.LATE, HeardFirst.FROM_OTHERS),
                        entry("2026-01-03T10:00", Pace.LATE, HeardFirst.FROM_ME),
                        entry("2026-02-01T10:00", Pace.OPEN, null)))
                .getFirst();
        assertThat(counts)
                .returns(2, each -> each.of(HeardFirst.FROM_ME))
                .returns(1, each -> each.of(HeardFirst.FROM_OTHERS))
                .returns(1, QuarterCounts::notSaid);
    }

    @Test
    void no_mistakes_have_no_quarters() {
        assertThat(Quarters.of(List.of())).isEmpty();
    }
}
