package app.ukemi.domain.rule;

import static app.ukemi.domain.rule.Given.NOW;
import static app.ukemi.domain.rule.Given.TEAM;
import static app.ukemi.domain.rule.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Extent;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Precision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-11T10:00 |                  |                  |                  | HAPPENED_IN_FUTURE
                             | 2027-01-11T10:00 |                  |                  | SUSPECTED_IN_FUTURE
                             |                  | 2027-01-11T10:00 |                  | NOTICED_IN_FUTURE
                             |                  |                  | 2027-01-11T10:00 | TOLD_IN_FUTURE
            2026-11-23T10:00 |                  | 2026-11-22T10:00 |                  | NOTICED_BEFORE_HAPPENED
                             | 2026-11-23T10:00 | 2026-11-22T10:00 |                  | NOTICED_BEFORE_SUSPECTED
            2026-11-23T10:00 |                  |                  | 2026-11-22T10:00 | TOLD_BEFORE_HAPPENED
                             |                  | 2026-11-23T10:00 | 2026-11-22T10:00 | TOLD_BEFORE_NOTICED
                             | 2026-11-22T11:00 | 2026-11-23T10:00 | 2026-11-22T10:00 | TOLD_BEFORE_NOTICED
            """)
    void moments_that_cannot_all_be_right_are_pointed_out(
            String happened, String suspected, String noticed, String told, Contradiction expected) {
        Mistake mistake = with(moment(happened), moment(suspected), moment(noticed), moment(told));
        assertThat(Contradictions.of(mistake, NOW)).containsExactly(expected);
    }

    @Test
    void a_mistake_in_order_contradicts_nothing() {
        assertThat(Contradictions.of(Given.complete(), NOW)).isEmpty();
    }

    @Test
    void telling_somebody_while_suspecting_contradicts_nothing() {
        Mistake mistake = with(null, at("2026-11-21T10:00"), at("2026-11-23T10:00"), at("2026-11-22T10:00"));
        assertThat(Contradictions.of(mistake, NOW)).isEmpty();
    }

    @Test
    void spans_that_overlap_contradict_nothing() {
        Mistake mistake = with(at("2026-11-22T18:00", Precision.DAY), null, at("2026-11-22T10:00"), null);
        assertThat(Contradictions.of(mistake, NOW)).isEmpty();
    }

    private static Moment moment(String local) {
        return local == null ? null : at(local);
    }

    private static Mistake with(Moment happened, Moment suspected, Moment noticed, Moment told) {
        Mistake mistake = Given.complete();
        return mistake.withOwned(
                        mistake.owned().withHappened(happened).withSuspected(suspected).withNoticed(noticed))
                .withDisclosures(mistake.disclosures().withDone(
                        told == null ? List.of() : List.of(Given.told(TEAM, told, Extent.FIRST_NOTICE))));
    }
}
